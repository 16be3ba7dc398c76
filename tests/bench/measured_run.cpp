// SPDX-License-Identifier: MIT
#include "bench/measured_run.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <stdexcept>
#include <string>
#include <system_error>

namespace kvartal::bench {
namespace {

double seconds_of(const timeval &time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

Cost measured_report(const std::filesystem::path &program, const std::filesystem::path &round,
                     const std::filesystem::path &output) {
    std::string name = program.string();
    std::string command = "report";
    std::string folder = round.string();
    std::string option = "--output";
    std::string target = output.string();
    const std::array<char *, 6> arguments{name.data(),   command.data(), folder.data(),
                                          option.data(), target.data(),  nullptr};

    std::filesystem::remove_all(output);
    const auto started = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) {
        throw std::system_error{errno, std::generic_category(), "fork"};
    }
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (dup2(nowhere, STDOUT_FILENO) >= 0 && dup2(nowhere, STDERR_FILENO) >= 0) {
            execv(name.c_str(), arguments.data());
        }
        _exit(127);
    }
    int ended = 0;
    rusage usage{};
    if (wait4(child, &ended, 0, &usage) != child) {
        throw std::system_error{errno, std::generic_category(), "wait4"};
    }
    if (!WIFEXITED(ended) || WEXITSTATUS(ended) > 1 || !std::filesystem::exists(output)) {
        throw std::runtime_error{name + " made no report of " + folder};
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - started;
    return {.wall_seconds = wall.count(),
            .cpu_seconds = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
            .peak_megabytes = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6};
}

} // namespace kvartal::bench
