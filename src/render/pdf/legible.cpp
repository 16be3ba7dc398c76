// SPDX-License-Identifier: MIT
#include "render/pdf/legible.hpp"

#include <algorithm>
#include <array>

namespace kvartal::render::pdf {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Composition {
    char32_t accent;
    std::u32string_view letters, composed; ///< one composed letter for each letter
};

/// The letters of Norwegian, Sámi and their neighbours as some systems write them: letter, then accent.
constexpr std::array compositions{
    Composition{0x0300, U"aeiouAEIOU", U"àèìòùÀÈÌÒÙ"},
    Composition{0x0301, U"aeiouyAEIOUY", U"áéíóúýÁÉÍÓÚÝ"},
    Composition{0x0302, U"aeiouAEIOU", U"âêîôûÂÊÎÔÛ"},
    Composition{0x0303, U"anoANO", U"ãñõÃÑÕ"},
    Composition{0x0308, U"aeiouyAEIOU", U"äëïöüÿÄËÏÖÜ"},
    Composition{0x030A, U"aA", U"åÅ"},
    Composition{0x030C, U"cszCSZ", U"čšžČŠŽ"},
    Composition{0x0327, U"cC", U"çÇ"},
};

char32_t composed(char32_t letter, char32_t accent) {
    for (const Composition &row : compositions) {
        const std::size_t at = row.accent == accent ? row.letters.find(letter) : std::u32string_view::npos;
        if (at != std::u32string_view::npos) {
            return row.composed[at];
        }
    }
    return 0;
}

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\n';
}

bool is_invisible(char32_t c) {
    const bool control = (c < 0x20 && c != U'\n') || (c >= 0x7F && c < 0xA0);
    const bool format = c == soft_hyphen || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
    const bool variation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE01EF);
    return control || format || variation;
}

/// Another way to write a character that text fonts often lack; empty when there is none.
std::u32string_view stand_in(char32_t c) {
    switch (c) {
    case 0x2190: // ←
        return U"<-";
    case 0x2192: // →
    case 0x21D2: // ⇒
    case 0x279C: // ➜
    case 0x27A1: // ➡
        return U"->";
    case 0x2194: // ↔
        return U"<->";
    case 0x2010: // hyphen
        return U"-";
    case 0x2212: // minus
        return U"–";
    case 0x2013: // en dash
        return U"-";
    case 0x2022: // bullet
        return U"·";
    case 0x2026: // ellipsis
        return U"...";
    default:
        return {};
    }
}

char32_t space_for(char32_t c) {
    if (c == 0x202F || c == 0x2007) {
        return no_break_space;
    }
    const bool spacing = c == U'\t' || (c >= 0x2000 && c <= 0x200A) || c == 0x205F || c == 0x3000;
    const bool breaks = c == U'\v' || c == U'\f' || c == 0x0085 || c == 0x2028 || c == 0x2029;
    return spacing ? U' ' : breaks ? U'\n' : c;
}

std::u32string without_carriage_returns(std::u32string_view text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != U'\r') {
            result += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != U'\n') {
            result += U'\n';
        }
    }
    return result;
}

std::string code_point_name(char32_t c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (int shift = c > 0xFFFFF ? 20 : c > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) {
        hex += digits[(c >> shift) & 0xFU];
    }
    return "U+" + hex;
}

} // namespace

std::u32string decoded(std::string_view utf8) {
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        bool whole = length > 0 && i + length <= utf8.size();
        for (std::size_t k = 1; whole && k < length; ++k) {
            const auto next = static_cast<unsigned char>(utf8[i + k]);
            whole = (next & 0xC0U) == 0x80U;
            character = character << 6U | (next & 0x3FU);
        }
        const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
        const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
        const bool valid = whole && !overlong && !surrogate && character <= 0x10FFFF;
        text += valid ? character : replacement;
        i += valid ? length : 1;
    }
    return text;
}

std::string encoded(std::u32string_view text) {
    std::string utf8;
    utf8.reserve(text.size());
    const auto tail = [&](char32_t c, unsigned shift) {
        utf8 += static_cast<char>(0x80U | ((c >> shift) & 0x3FU));
    };
    for (const char32_t c : text) {
        if (c < 0x80) {
            utf8 += static_cast<char>(c);
        } else if (c < 0x800) {
            utf8 += static_cast<char>(0xC0U | (c >> 6U));
            tail(c, 0);
        } else if (c < 0x10000) {
            utf8 += static_cast<char>(0xE0U | (c >> 12U));
            tail(c, 6);
            tail(c, 0);
        } else {
            utf8 += static_cast<char>(0xF0U | (c >> 18U));
            tail(c, 12);
            tail(c, 6);
            tail(c, 0);
        }
    }
    return utf8;
}

std::u32string Legible::operator()(std::string_view utf8, Face face) {
    const Typeface &typeface = typeface_of(typefaces_, face);
    std::u32string text;
    for (const char32_t raw : without_carriage_returns(decoded(utf8))) {
        const char32_t c = space_for(raw);
        if (!is_invisible(c)) {
            append(c, typeface, text);
        }
    }
    while (!text.empty() && is_blank(text.back())) {
        text.pop_back();
    }
    return text;
}

void Legible::append(char32_t character, const Typeface &typeface, std::u32string &text) {
    if (is_blank(character)) {
        const bool wanted = !text.empty() && (character == U'\n' || !is_blank(text.back()));
        text.append(wanted ? 1 : 0, character);
        return;
    }
    const char32_t joined = text.empty() ? 0 : composed(text.back(), character);
    if (joined != 0 && typeface.has(joined)) {
        text.back() = joined;
        return;
    }
    if (typeface.has(drawn(character))) {
        text += character;
        return;
    }
    const std::u32string_view instead = stand_in(character);
    if (!instead.empty()
        && std::all_of(instead.begin(), instead.end(), [&](char32_t part) { return typeface.has(part); })) {
        text += instead;
    } else {
        missing_.insert(character);
        text += U'?';
    }
}

std::u32string Legible::one_line(std::string_view utf8, Face face) {
    std::u32string line;
    for (const char32_t c : (*this)(utf8, face)) {
        const bool repeated = is_blank(c) && is_blank(line.back()); // a text never begins with a blank
        line.append(repeated ? 0 : 1, c == U'\n' ? U' ' : c);
    }
    return line;
}

std::vector<foundation::Finding> Legible::findings() const {
    std::vector<foundation::Finding> found;
    for (const char32_t c : missing_) {
        found.push_back(foundation::finding(foundation::FindingCode::font_lacks_glyph)
                            .with("character", encoded(std::u32string(1, c)))
                            .with("code_point", code_point_name(c)));
    }
    return found;
}

} // namespace kvartal::render::pdf
