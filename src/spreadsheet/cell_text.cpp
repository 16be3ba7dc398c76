// SPDX-License-Identifier: MIT
#include "spreadsheet/cell_text.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::spreadsheet {
namespace {

std::size_t units(char32_t code_point) {
    return code_point > 0xFFFF ? 2 : 1;
}

bool has_place_in_xml(char32_t code_point) {
    return code_point == '\n' || code_point == '\t'
           || (code_point >= 0x20 && code_point != 0xFFFE && code_point != 0xFFFF);
}

bool is_hexadecimal(char letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'F')
           || (letter >= 'a' && letter <= 'f');
}

/// "_xHHHH_" at the front of the text.
bool starts_with_escape(std::string_view text) {
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_'
           && std::all_of(text.begin() + 2, text.begin() + 6, is_hexadecimal);
}

} // namespace

std::size_t utf16_length(std::string_view text) {
    std::size_t length = 0;
    while (!text.empty()) {
        length += units(foundation::take_code_point(text));
    }
    return length;
}

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string plain_text(std::string_view text, std::size_t longest) {
    std::string plain;
    std::size_t length = 0;
    std::size_t room_for_ellipsis = 0; // the size of `plain` when one unit was left
    while (!text.empty()) {
        const char32_t code_point = foundation::take_code_point(text);
        if (!has_place_in_xml(code_point)) {
            continue;
        }
        if (length < longest) {
            room_for_ellipsis = plain.size();
        }
        length += units(code_point);
        if (length > longest) {
            plain.resize(room_for_ellipsis);
            plain.erase(plain.find_last_not_of(' ') + 1);
            return plain + "…";
        }
        foundation::append_utf8(plain, code_point);
    }
    return plain;
}

std::string cell_text(std::string_view text) {
    const std::string plain = plain_text(text);
    std::string escaped;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        escaped += starts_with_escape(std::string_view{plain}.substr(i)) ? std::string{"_x005F_"}
                                                                         : std::string(1, plain[i]);
    }
    return utf16_length(escaped) <= longest_cell_text ? escaped : plain;
}

} // namespace kvartal::spreadsheet
