// SPDX-License-Identifier: MIT
#include "render/pdf/typeface.hpp"

namespace kvartal::render::pdf {

void Typeface::set_advance(char32_t character, int thousandths_of_em) {
    advances_.at(character) = static_cast<std::uint16_t>(thousandths_of_em);
}

bool Typeface::has(char32_t character) const {
    return character < advances_.size() && advances_[character] != absent;
}

double Typeface::advance(char32_t character) const {
    const char32_t shown = drawn(character);
    return has(shown) ? advances_[shown] / 1000.0 : 0.0;
}

char32_t drawn(char32_t character) {
    if (character == no_break_hyphen) {
        return U'-';
    }
    return character == U'\n' ? U' ' : character;
}

double width_in_em(std::u32string_view text, const Typeface &typeface) {
    double width = 0;
    for (const char32_t character : text) {
        width += typeface.advance(character);
    }
    return width;
}

} // namespace kvartal::render::pdf
