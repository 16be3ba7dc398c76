// SPDX-License-Identifier: MIT
#pragma once

#include "cases/run_command.hpp"

#include <filesystem>
#include <string>

namespace kvartal::cases {

/// A case may be held to what it prints in bokmål and in nynorsk too; the names of those files end in ".nb"
/// and
/// ".nn".
enum class Language { of_the_case, bokmal, nynorsk };

/// A test as a folder: command, input/, expected, and where they are needed expected.err, status and env.
class CaseFolder {
  public:
    /// Throws std::runtime_error when the folder has no command.
    explicit CaseFolder(std::filesystem::path folder);

    const std::string &command() const { return command_; }
    /// The variables of `env`, one NAME=VALUE a line, and in the Norwegian languages LC_ALL.
    Environment environment(Language language) const;
    /// Whether there is an `expected` or an `expected.err` in the language.
    bool expects(Language language) const;
    /// What `expected`, `expected.err` and `status` say; a file that is not there stands for nothing printed,
    /// or 0. The status is the same in all languages.
    Outcome expected(Language language) const;

    /// Makes the folder and copies input/ into it. A folder that is named as a workbook becomes one: its
    /// files are packed as the parts of a ZIP file of that name. So does a list of cells, "a.xlsx.cells".
    void lay_out_input(const std::filesystem::path &work) const;

    void adopt(const Outcome &outcome, Language language) const;
    void keep_actual(const Outcome &outcome, Language language) const;
    void remove_actual(Language language) const;

  private:
    /// The path of "expected" or "expected.err" in the language; the ending is ".actual" or nothing.
    std::filesystem::path file(const std::string &name, Language language,
                               const std::string &ending = "") const;

    std::filesystem::path folder_;
    std::string command_;
};

/// What differs, as `diff -u` shows it, and the two exit statuses when they do.
std::string difference(const Outcome &expected, const Outcome &actual, const std::filesystem::path &scratch);

} // namespace kvartal::cases
