// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace kvartal::cases {

using Environment = std::map<std::string, std::string>;

/// What a command printed, and its exit status; 128 and the signal when one ended it, as a shell has it.
struct Outcome {
    std::string output, errors;
    int status = 0;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Runs a shell's line in the folder, with the environment and nothing else of ours. Throws
/// std::runtime_error.
Outcome run_command(const std::string &line, const std::filesystem::path &folder,
                    const Environment &environment, const std::filesystem::path &scratch);

/// A new empty folder, removed with all that it holds when this goes.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    const std::filesystem::path &path() const { return path_; }

  private:
    std::filesystem::path path_;
};

} // namespace kvartal::cases
