// SPDX-License-Identifier: MIT
#include "spreadsheet/text_width.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::spreadsheet {
namespace {

bool among(char32_t letter, std::u32string_view letters) {
    return letters.find(letter) != std::u32string_view::npos;
}

double letter_width(char32_t letter) {
    if (among(letter, U" \u00A0ijlI.,:;'|!")) {
        return 0.5;
    }
    if (among(letter, U"frtJ-()[]/\"\u2013")) {
        return 0.67;
    }
    if (among(letter, U"mwMW@%æÆœŒ\u2014\u2026")) {
        return 1.6;
    }
    if ((letter >= 'A' && letter <= 'Z') || (letter >= 0xC0 && letter <= 0xDE)) {
        return 1.2;
    }
    return letter < 0x2000 ? 1.02 : 2; // emoji and the like
}

double width_of(std::string_view text) {
    double width = 0;
    while (!text.empty()) {
        width += letter_width(foundation::take_code_point(text));
    }
    return width;
}

/// The text up to and with the first of the characters, taken off its front.
std::string_view take_piece(std::string_view &text, std::string_view ends) {
    const std::string_view piece = text.substr(0, std::min(text.find_first_of(ends), text.size() - 1) + 1);
    text.remove_prefix(piece.size());
    return piece;
}

double widest_piece(std::string_view text, std::string_view ends) {
    double widest = 0;
    while (!text.empty()) {
        widest = std::max(widest, width_of(take_piece(text, ends)));
    }
    return widest;
}

} // namespace

double text_width(std::string_view text) {
    return widest_piece(text, "\n");
}

double word_width(std::string_view text) {
    return widest_piece(text, " \n-");
}

int lines_of(std::string_view text, double width) {
    constexpr double blank = 0.5; // which may hang over the edge
    int lines = 1;
    double used = 0;
    while (!text.empty()) {
        const std::string_view piece = take_piece(text, " \n-");
        const double word = width_of(piece);
        if (used > 0 && used + word > width + blank) {
            ++lines;
            used = 0;
        }
        lines += static_cast<int>(word / (width + blank));
        used += word;
        if (piece.ends_with('\n')) {
            ++lines;
            used = 0;
        }
    }
    return lines;
}

} // namespace kvartal::spreadsheet
