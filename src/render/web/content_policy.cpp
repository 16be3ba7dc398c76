// SPDX-License-Identifier: MIT
#include "render/web/page_parts.hpp"

#include <cstdint>

namespace kvartal::render::web {
namespace {

std::uint32_t value_of(char digit) {
    return static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/// What hexadecimal states in base64 (RFC 4648): three bytes, six digits, become four letters.
std::string base64(std::string_view hexadecimal) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < hexadecimal.size(); i += 6) {
        const std::string_view digits = hexadecimal.substr(i, 6);
        std::uint32_t bits = 0;
        for (std::size_t digit = 0; digit < 6; ++digit) {
            bits = bits << 4U | (digit < digits.size() ? value_of(digits[digit]) : 0);
        }
        const std::size_t stated = digits.size() / 2 + 1;
        for (std::size_t letter = 0; letter < 4; ++letter) {
            text += letter < stated ? letters[bits >> (18 - 6 * letter) & 63U] : '=';
        }
    }
    return text;
}

std::string source_of(const EmbeddedPart &part) {
    return "'sha256-" + base64(part.sha256) + "'";
}

} // namespace

std::string content_policy() {
    return "default-src 'none'; style-src " + source_of(page_style()) + "; script-src "
           + source_of(page_script()) + "; base-uri 'none'; form-action 'none'";
}

} // namespace kvartal::render::web
