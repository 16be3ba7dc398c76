// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/geometry.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kvartal::render::pdf {

inline constexpr char32_t no_break_space = 0x00A0;
inline constexpr char32_t soft_hyphen =
    0x00AD; ///< drawn where a word is broken, so that extraction rejoins it
inline constexpr char32_t no_break_hyphen = 0x2011; ///< drawn as "-"

/// Which characters of the basic plane a font has, and how wide they are.
class Typeface {
  public:
    void set_advance(char32_t character, int thousandths_of_em);
    bool has(char32_t character) const;
    /// In em; a character that the font lacks has none.
    double advance(char32_t character) const;

  private:
    static constexpr std::uint16_t absent = 0xFFFF;
    std::vector<std::uint16_t> advances_ = std::vector<std::uint16_t>(0x10000, absent);
};

/// What is drawn for a character: "-" for a no-break hyphen, a space for a line break, else itself.
char32_t drawn(char32_t character);

double width_in_em(std::u32string_view text, const Typeface &typeface);

enum class Face : std::uint8_t { regular, semibold, italic };
using Typefaces = std::array<Typeface, 3>;
inline const Typeface &typeface_of(const Typefaces &typefaces, Face face) {
    return typefaces[static_cast<std::size_t>(face)];
}

struct TextStyle {
    Face face = Face::regular;
    double size = 10;
    Colour colour;
};

} // namespace kvartal::render::pdf
