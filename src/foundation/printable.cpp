// SPDX-License-Identifier: MIT
#include "foundation/printable.hpp"

#include "foundation/text_folding.hpp"

namespace kvartal::foundation {
namespace {

bool is_in(char32_t letter, char32_t first, char32_t last) {
    return first <= letter && letter <= last;
}

bool breaks_line(char32_t letter) {
    return is_in(letter, U'\t', U'\r') || letter == 0x85 || is_in(letter, 0x2028, 0x2029);
}

bool is_control(char32_t letter) {
    return letter < 0x20 || is_in(letter, 0x7F, 0x9F);
}

bool turns_direction(char32_t letter) {
    return letter == 0x061C || is_in(letter, 0x200E, 0x200F) || is_in(letter, 0x202A, 0x202E)
           || is_in(letter, 0x2066, 0x2069);
}

} // namespace

std::string printable(std::string_view text) {
    constexpr char32_t replacement = 0xFFFD;
    std::string line;
    line.reserve(text.size());
    while (!text.empty()) {
        const char32_t letter = take_code_point(text);
        append_utf8(line, breaks_line(letter)                             ? U' '
                          : is_control(letter) || turns_direction(letter) ? replacement
                                                                          : letter);
    }
    return line;
}

} // namespace kvartal::foundation
