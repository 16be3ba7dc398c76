// SPDX-License-Identifier: MIT
#include "bench/measured_run.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

Cost measured_run(const std::filesystem::path &program, const std::vector<std::string> &arguments) {
    const std::string name = program.string();
    std::vector<char *> words{const_cast<char *>(name.c_str())}; // execv writes to none of them
    for (const std::string &argument : arguments) {
        words.push_back(const_cast<char *>(argument.c_str()));
    }
    words.push_back(nullptr);

    const auto started = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) {
        throw std::system_error{errno, std::generic_category(), "fork"};
    }
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (dup2(nowhere, STDOUT_FILENO) >= 0 && dup2(nowhere, STDERR_FILENO) >= 0) {
            execv(name.c_str(), words.data());
        }
        _exit(127);
    }
    int ended = 0;
    rusage usage{};
    if (wait4(child, &ended, 0, &usage) != child) {
        throw std::system_error{errno, std::generic_category(), "wait4"};
    }
    if (!WIFEXITED(ended) || WEXITSTATUS(ended) > 1) {
        throw std::runtime_error{name + " " + arguments.front() + " was not done"};
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - started;
    return {.wall_seconds = wall.count(),
            .cpu_seconds = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
            .peak_megabytes = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6};
}

} // namespace kvartal::bench
