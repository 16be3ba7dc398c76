// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "render/pdf/typeface.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render::pdf {

/// UTF-8 as code points; a byte that is no part of a character becomes U+FFFD.
std::u32string decoded(std::string_view utf8);
std::string encoded(std::u32string_view text);

/// Turns text from documents into text that the fonts can show, and remembers what they could not.
class Legible {
  public:
    explicit Legible(const Typefaces &typefaces) : typefaces_{typefaces} {}

    /// Accents joined to their letters, control and invisible characters taken away, one space for many and
    /// none at the ends, arrows as "->", and "?" for a character that the face lacks. Line breaks remain.
    std::u32string operator()(std::string_view utf8, Face face);
    /// The same in one line.
    std::u32string one_line(std::string_view utf8, Face face);

    /// font-lacks-glyph, once a character, by code point.
    std::vector<foundation::Finding> findings() const;

  private:
    void append(char32_t character, const Typeface &typeface, std::u32string &text);

    const Typefaces &typefaces_;
    std::set<char32_t> missing_;
};

} // namespace kvartal::render::pdf
