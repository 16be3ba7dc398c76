// SPDX-License-Identifier: MIT
#include "adoption/toml_text.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

constexpr std::size_t line_length = 110; ///< bytes

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

std::string escaped(char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto code = static_cast<unsigned char>(c);
    return std::string{"\\u00"} + digits[code / 16] + digits[code % 16];
}

} // namespace

std::string toml_string(std::string_view text) {
    std::string written = "\"";
    for (const char c : text) {
        if (is_control(c)) {
            written += escaped(c);
        } else {
            written += c == '"' || c == '\\' ? "\\" : "";
            written += c;
        }
    }
    return written + '"';
}

std::string toml_list(const std::vector<std::string> &texts) {
    std::string list;
    for (const std::string &text : texts) {
        list += (list.empty() ? "" : ", ") + toml_string(text);
    }
    return '[' + list + ']';
}

std::string toml_comment(std::string_view words) {
    std::string lines, line;
    const auto end_line = [&] {
        lines += line.empty() ? "#\n" : "# " + line + '\n';
        line.clear();
    };
    while (!words.empty()) {
        const std::size_t end = std::min(words.find_first_of(" \n"), words.size());
        std::string word{words.substr(0, end)};
        std::replace_if(word.begin(), word.end(), is_control, ' ');
        if (!line.empty() && line.size() + word.size() > line_length) {
            end_line();
        }
        line += (line.empty() ? "" : " ") + word;
        const bool breaks = end < words.size() && words[end] == '\n';
        words.remove_prefix(std::min(end + 1, words.size()));
        if (breaks) {
            end_line();
        }
    }
    if (!line.empty()) {
        end_line();
    }
    return lines;
}

} // namespace kvartal::adoption
