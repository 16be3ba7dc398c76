// SPDX-License-Identifier: MIT
#include "foundation/text_folding.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace kvartal::foundation {
namespace {

bool is_space(char32_t c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680
           || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
           || c == 0x3000 || c == 0xFEFF;
}

bool is_dash(char32_t c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFF0D;
}

bool is_quote(char32_t c) {
    return c == '"' || c == '\'' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) || c == 0xB4
           || c == '`';
}

char32_t lower(char32_t c) {
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) {
        return c + 0x20;
    }
    const bool latin_extended = c >= 0x100 && c <= 0x17F;
    if (latin_extended && c != 0x138 && c != 0x149 && c != 0x17F && c != 0x178) {
        const bool odd_is_lower = c < 0x139 || (c > 0x148 && c < 0x179);
        return odd_is_lower ? (c | 1U) : c + (c & 1U);
    }
    if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) {
        return c + 0x20;
    }
    return c;
}

bool is_letter_or_digit(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
           || (c >= 0xC0 && c != 0xD7 && c != 0xF7 && !is_dash(c) && !is_space(c) && !is_quote(c)
               && !(c >= 0x2000 && c <= 0x2BFF));
}

/// "å" as "a" and a ring, as Macs write it, becomes the one letter that it is.
char32_t composed(char32_t letter, char32_t mark) {
    constexpr char32_t ring = 0x30A;
    constexpr char32_t dots = 0x308;
    constexpr char32_t acute = 0x301;
    if (mark == ring && letter == 'a') {
        return 0xE5;
    }
    if (mark == dots && (letter == 'a' || letter == 'o' || letter == 'u')) {
        return letter == 'a' ? 0xE4 : letter == 'o' ? 0xF6 : 0xFC;
    }
    if (mark == acute && letter == 'e') {
        return 0xE9;
    }
    return 0;
}

void trim_end(std::u32string &text) {
    while (!text.empty()
           && (text.back() == ' ' || text.back() == ':' || text.back() == '.' || text.back() == '*')) {
        text.pop_back();
    }
}

std::u32string folded_points(std::string_view text) {
    std::u32string folded;
    while (!text.empty()) {
        const char32_t c = lower(take_code_point(text));
        if (is_space(c)) {
            if (!folded.empty() && folded.back() != ' ') {
                folded += U' ';
            }
        } else if (const char32_t whole = folded.empty() ? 0 : composed(folded.back(), c); whole != 0) {
            folded.back() = whole;
        } else if (c == 0xAD || is_quote(c)) {
            continue; // a soft hyphen is no letter
        } else {
            folded += is_dash(c) ? U'-' : c;
        }
    }
    trim_end(folded);
    return folded;
}

std::string utf8(const std::u32string &points) {
    std::string text;
    for (const char32_t c : points) {
        append_utf8(text, c);
    }
    return text;
}

std::u32string points_of(std::string_view text) {
    std::u32string points;
    while (!text.empty()) {
        points += take_code_point(text);
    }
    return points;
}

} // namespace

char32_t take_code_point(std::string_view &text) {
    constexpr char32_t malformed = 0xFFFD;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    std::size_t length = 1;
    char32_t c = lead;
    if (lead >= 0xF0 && lead < 0xF5) {
        length = 4;
        c = lead & 0x07U;
    } else if (lead >= 0xE0 && lead < 0xF0) {
        length = 3;
        c = lead & 0x0FU;
    } else if (lead >= 0xC2 && lead < 0xE0) {
        length = 2;
        c = lead & 0x1FU;
    } else if (lead >= 0x80) {
        text.remove_prefix(1);
        return malformed;
    }
    if (length > text.size()) {
        text.remove_prefix(1);
        return malformed;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            text.remove_prefix(1);
            return malformed;
        }
        c = (c << 6U) | (byte(i) & 0x3FU);
    }
    text.remove_prefix(length);
    return c;
}

void append_utf8(std::string &text, char32_t c) {
    const auto add = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xC0U | (c >> 6U));
        add(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        add(0xE0U | (c >> 12U));
        add(0x80U | ((c >> 6U) & 0x3FU));
        add(0x80U | (c & 0x3FU));
    } else {
        add(0xF0U | (c >> 18U));
        add(0x80U | ((c >> 12U) & 0x3FU));
        add(0x80U | ((c >> 6U) & 0x3FU));
        add(0x80U | (c & 0x3FU));
    }
}

std::string tidy(std::string_view text) {
    std::string tidied;
    bool space_due = false;
    while (!text.empty()) {
        const char32_t c = take_code_point(text);
        if (is_space(c)) {
            space_due = !tidied.empty();
            continue;
        }
        if (space_due) {
            tidied += ' ';
            space_due = false;
        }
        append_utf8(tidied, c);
    }
    return tidied;
}

std::string fold(std::string_view text) {
    return utf8(folded_points(text));
}

std::string fold_name(std::string_view text) {
    std::u32string name;
    for (const char32_t c : folded_points(text)) {
        if (is_letter_or_digit(c)) {
            name += c;
        } else if (!name.empty() && name.back() != ' ') {
            name += U' ';
        }
    }
    trim_end(name);
    return utf8(name);
}

std::optional<std::size_t> near_miss(std::string_view a_text, std::string_view b_text) {
    const std::u32string a = points_of(a_text);
    const std::u32string b = points_of(b_text);
    const std::size_t longest = std::max(a.size(), b.size());
    const std::size_t allowed = longest / 4;
    const std::size_t apart = longest - std::min(a.size(), b.size());
    if (longest > 200 || apart > allowed) {
        return std::nullopt;
    }
    // Levenshtein's distance, a row at a time.
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back() <= allowed ? std::optional{row.back()} : std::nullopt;
}

} // namespace kvartal::foundation
