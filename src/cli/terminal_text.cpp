// SPDX-License-Identifier: MIT
#include "cli/terminal_text.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>

namespace kvartal::cli {
namespace {

struct Span {
    char32_t first, last;
};

template <std::size_t size>
bool is_in(const std::array<Span, size> &spans, char32_t letter) {
    return std::any_of(spans.begin(), spans.end(),
                       [&](Span span) { return span.first <= letter && letter <= span.last; });
}

/// Combining marks and zero-width characters that texts hold.
constexpr std::array narrow{Span{0x00AD, 0x00AD}, Span{0x0300, 0x036F}, Span{0x200B, 0x200D},
                            Span{0x2060, 0x2060}, Span{0x20D0, 0x20FF}, Span{0xFE00, 0xFE0F},
                            Span{0xFE20, 0xFE2F}};

/// East Asian wide and full-width characters, and emoji (Unicode's EastAsianWidth, coarsely).
constexpr std::array wide{Span{0x1100, 0x115F},   Span{0x2E80, 0x303E},  Span{0x3041, 0x33FF},
                          Span{0x3400, 0x4DBF},   Span{0x4E00, 0x9FFF},  Span{0xA000, 0xA4CF},
                          Span{0xAC00, 0xD7A3},   Span{0xF900, 0xFAFF},  Span{0xFE30, 0xFE4F},
                          Span{0xFF00, 0xFF60},   Span{0xFFE0, 0xFFE6},  Span{0x1F300, 0x1F64F},
                          Span{0x1F900, 0x1F9FF}, Span{0x20000, 0x3FFFD}};

std::size_t columns_of(char32_t letter) {
    return is_in(narrow, letter) ? 0 : is_in(wide, letter) ? 2 : 1;
}

} // namespace

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        columns += columns_of(foundation::take_code_point(text));
    }
    return columns;
}

std::string cut_to(std::string_view text, std::size_t columns) {
    if (columns_of(text) <= columns) {
        return std::string{text};
    }
    std::string cut;
    for (std::size_t used = 1; !text.empty();) { // 1 for the "…"
        const char32_t letter = foundation::take_code_point(text);
        used += columns_of(letter);
        if (used > columns) {
            break;
        }
        foundation::append_utf8(cut, letter);
    }
    cut.erase(cut.find_last_not_of(' ') + 1);
    return columns == 0 ? "" : cut + "…";
}

} // namespace kvartal::cli
