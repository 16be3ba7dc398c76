// SPDX-License-Identifier: MIT
#include "cases/run_command.hpp"

#include "cases/text_file.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <stdexcept>
#include <system_error>
#include <vector>

namespace kvartal::cases {
namespace {

namespace fs = std::filesystem;

constexpr int could_not_start = 127;

/// "NAME=VALUE" for each, and the pointers that execve takes.
class EnvironmentBlock {
  public:
    explicit EnvironmentBlock(const Environment &environment) {
        for (const auto &[name, value] : environment) {
            lines_.push_back(name + "=" + value);
        }
        for (std::string &line : lines_) {
            pointers_.push_back(line.data());
        }
        pointers_.push_back(nullptr);
    }
    char *const *data() { return pointers_.data(); }

  private:
    std::vector<std::string> lines_;
    std::vector<char *> pointers_;
};

bool send_to(int stream, const fs::path &path) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    return file >= 0 && dup2(file, stream) == stream;
}

bool take_nothing_from_input() {
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    return nothing >= 0 && dup2(nothing, STDIN_FILENO) == STDIN_FILENO;
}

} // namespace

Outcome run_command(const std::string &line, const fs::path &folder, const Environment &environment,
                    const fs::path &scratch) {
    const fs::path output = scratch / "stdout";
    const fs::path errors = scratch / "stderr";
    EnvironmentBlock block{environment};
    std::string shell = "sh";
    std::string option = "-c";
    std::string command = line;
    const std::vector<char *> arguments{shell.data(), option.data(), command.data(), nullptr};

    const pid_t child = fork();
    if (child < 0) {
        throw std::system_error{errno, std::generic_category(), "fork"};
    }
    if (child == 0) {
        if (chdir(folder.c_str()) == 0 && take_nothing_from_input() && send_to(STDOUT_FILENO, output)
            && send_to(STDERR_FILENO, errors)) {
            execve("/bin/sh", arguments.data(), block.data());
        }
        _exit(could_not_start);
    }
    int ended = 0;
    if (waitpid(child, &ended, 0) != child) {
        throw std::system_error{errno, std::generic_category(), "waitpid"};
    }
    const int status = WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
    return {.output = read_text(output), .errors = read_text(errors), .status = status};
}

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "kvartal-case-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::system_error{errno, std::generic_category(), "mkdtemp"};
    }
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

} // namespace kvartal::cases
