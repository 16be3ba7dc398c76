// SPDX-License-Identifier: MIT
#pragma once

#include "cases/run_command.hpp"

#include <filesystem>
#include <string>

namespace kvartal::cases {

/// A test as a folder: command, input/, expected, and where they are needed expected.err, status and env.
class CaseFolder {
  public:
    /// Throws std::runtime_error when the folder has no command.
    explicit CaseFolder(std::filesystem::path folder);

    const std::string &command() const { return command_; }
    /// The variables of `env`, one NAME=VALUE a line.
    Environment environment() const;
    /// What `expected`, `expected.err` and `status` say; a file that is not there stands for nothing printed,
    /// or 0.
    Outcome expected() const;

    /// Makes the folder and copies input/ into it. A folder that is named as a workbook becomes one: its
    /// files are packed as the parts of a ZIP file of that name. So does a list of cells, "a.xlsx.cells".
    void lay_out_input(const std::filesystem::path &work) const;

    void adopt(const Outcome &outcome) const;
    void keep_actual(const Outcome &outcome) const;
    void remove_actual() const;

  private:
    std::filesystem::path folder_;
    std::string command_;
};

/// What differs, as `diff -u` shows it, and the two exit statuses when they do.
std::string difference(const Outcome &expected, const Outcome &actual, const std::filesystem::path &scratch);

} // namespace kvartal::cases
