// SPDX-License-Identifier: MIT
#include "house/cases.hpp"

#include "house/source_files.hpp"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace kvartal::house {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> words_of(const std::string &text) {
    std::istringstream stream{text};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

std::string with_single_spaces(const std::string &text) {
    std::string spaced;
    for (const std::string &word : words_of(text)) {
        spaced += (spaced.empty() ? "" : " ") + word;
    }
    return spaced;
}

/// The command line's calls of the program, without its name: "check --format json a.xlsx".
std::vector<std::string> calls_in(const std::string &command_line) {
    std::vector<std::string> calls;
    std::string line = command_line;
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == ';' || c == '|' || c == '&' || c == '\n'; }, '\n');
    std::istringstream parts{line};
    for (std::string part; std::getline(parts, part);) {
        const auto words = words_of(part);
        const auto program = std::find(words.begin(), words.end(), "kvartal");
        if (program != words.end()) {
            calls.push_back(with_single_spaces(part.substr(part.find("kvartal") + 7)));
        }
    }
    return calls;
}

} // namespace

std::vector<Case> all_cases() {
    std::vector<Case> cases;
    for (const auto &folder : fs::directory_iterator{fs::path{KVARTAL_SOURCE_DIR} / "tests" / "cases"}) {
        const std::string name = folder.path().filename().string();
        const std::string path = "tests/cases/" + name + "/";
        std::string command = file_text(path + "command");
        if (!command.empty()) {
            const auto printed = [&](const std::string &ending) {
                return with_single_spaces(file_text(path + "expected" + ending) + " "
                                          + file_text(path + "expected.err" + ending));
            };
            cases.push_back({name, std::move(command), printed(""), printed(".nb")});
        }
    }
    return cases;
}

bool uses_option(const Case &used, const std::string &command, const std::string &option) {
    const auto calls = calls_in(used.command);
    return std::any_of(calls.begin(), calls.end(), [&](const std::string &call) {
        const auto words = words_of(call);
        const bool is_command = command.empty() || (!words.empty() && words.front() == command);
        return is_command && std::any_of(words.begin(), words.end(), [&](const std::string &word) {
                   return word == option || word.starts_with(option + "=");
               });
    });
}

} // namespace kvartal::house
