// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/language.hpp"
#include "round/limits.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace kvartal::cli {

enum class Format { text, json, csv, xlsx };
enum class Colours { automatic, always, never };

struct ShowHelp {
    std::string command; ///< "report", "check", …; empty for the program's own
};
struct ShowVersion {};
struct Report {
    std::filesystem::path round;
    std::optional<std::filesystem::path> output, fonts, web;
    std::optional<foundation::Language> language;
    round::Limits limits;
    bool tells_progress = false; ///< a line a file on standard error, whoever reads it
};
struct Check {
    std::vector<std::filesystem::path> paths;
    std::optional<std::filesystem::path> round; ///< that loose files belong to, else the one that they lie in
    std::vector<std::filesystem::path> templates;
    Format format = Format::text;
    std::optional<std::filesystem::path> output; ///< a file, else it is printed
    Colours colours = Colours::automatic;
    std::optional<std::filesystem::path> mark; ///< the folder for marked copies
    round::Limits limits;
    bool tells_progress = false;
};
struct Adopt {
    std::filesystem::path file;
    std::optional<std::filesystem::path> output;
    std::optional<foundation::Language> language;
    round::Limits limits;
};
struct Cells {
    std::filesystem::path file;
    round::Limits limits;
};
struct Template {
    std::string id;
    std::optional<foundation::Language> language; ///< Norwegian when absent: the shipped templates' own
    std::optional<std::filesystem::path> output;
    std::optional<int> year;
};
struct New {
    std::filesystem::path round, previous;
    std::optional<foundation::Date> cut_off, deadline;
    round::Limits limits;
    bool tells_progress = false;
};
struct Status {
    std::filesystem::path round;
    Format format = Format::text;
    std::optional<foundation::Date> date; ///< today, when it is not given
    round::Limits limits;
};
struct Trace {
    std::filesystem::path round;
    std::string figure; ///< or empty
    Format format = Format::text;
    std::optional<foundation::Language> language;
    round::Limits limits;
};
struct Letters {
    std::filesystem::path round;
    std::optional<std::filesystem::path> output;
    std::string sender;                   ///< an e-mail address, or empty
    std::optional<foundation::Date> date; ///< today, when it is not given
    round::Limits limits;
};
/// What was typed cannot be understood: a text key under "cli.usage." and the word that it is about.
struct WrongUsage {
    std::string command, fault, word;
};

using Command = std::variant<ShowHelp, ShowVersion, Report, Trace, Check, Adopt, Cells, Template, New, Status,
                             Letters, WrongUsage>;

/// What the arguments (without the program's name) ask for.
Command read_command_line(std::span<const std::string> arguments);

/// Every option of every command, as "command --option": for the test that holds help and cases to them.
std::vector<std::string> all_options();

} // namespace kvartal::cli
