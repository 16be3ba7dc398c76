// SPDX-License-Identifier: MIT
#include "house/cases.hpp"

#include "house/source_files.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <set>
#include <sstream>
#include <stdexcept>

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

std::string output_of(const std::string &command_line) {
    const auto close = [](std::FILE *pipe) { pclose(pipe); };
    const std::unique_ptr<std::FILE, decltype(close)> pipe{popen(command_line.c_str(), "r"), close};
    if (!pipe) {
        throw std::runtime_error{"cannot run " + command_line};
    }
    std::string output;
    std::array<char, 4096> buffer{};
    while (const std::size_t read = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        output.append(buffer.data(), read);
    }
    return output;
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
            cases.push_back(
                {name, std::move(command),
                 with_single_spaces(file_text(path + "expected") + " " + file_text(path + "expected.err"))});
        }
    }
    return cases;
}

std::vector<std::string> options_of(const std::string &command) {
    const std::string help = output_of("LC_ALL=C.UTF-8 '" KVARTAL_PROGRAM "' " + command + " --help");
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz-";
    std::set<std::string> options;
    for (std::size_t at = help.find("--"); at != std::string::npos; at = help.find("--", at + 2)) {
        const std::size_t end = std::min(help.find_first_not_of(letters, at), help.size());
        if (end - at > 2) {
            options.insert(help.substr(at, end - at));
        }
    }
    return {options.begin(), options.end()};
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
