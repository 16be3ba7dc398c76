// SPDX-License-Identifier: MIT
#include "checking/csv.hpp"

#include "foundation/printable.hpp"

#include <string_view>

namespace kvartal::checking {
namespace {

/// Spreadsheets take a text that begins so for a formula, also one in quotation marks.
bool begins_formula(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos
           && (std::string_view{"=+-@"}.find(text[first]) != std::string_view::npos
               || std::string_view{"\t\r\n"}.find(text.front()) != std::string_view::npos);
}

std::string csv_field(const std::string &text, char separator) {
    if (text.find_first_of(std::string{'"', separator}) == std::string::npos) {
        return text;
    }
    std::string quoted{"\""};
    for (const char c : text) {
        quoted.append(c == '"' ? 2 : 1, c);
    }
    return quoted + '"';
}

} // namespace

std::string csv_words(const std::string &words) {
    return (begins_formula(words) ? "'" : "") + foundation::printable(words);
}

std::string csv_line(const std::vector<std::string> &fields, char separator) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        line.append(i == 0 ? 0 : 1, separator).append(csv_field(fields[i], separator));
    }
    return line + "\r\n";
}

} // namespace kvartal::checking
