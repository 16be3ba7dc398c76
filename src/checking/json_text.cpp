// SPDX-License-Identifier: MIT
#include "checking/json_text.hpp"

#include <string_view>

namespace kvartal::checking {

std::string without_controls(const std::string &json) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string safe;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<unsigned char>(json[i]);
        const auto next = static_cast<unsigned char>(i + 1 < json.size() ? json[i + 1] : '\0');
        const bool is_c1 = byte == 0xC2 && next >= 0x80 && next <= 0x9F; // U+0080 to U+009F in UTF-8
        if (!is_c1 && byte != 0x7F) {
            safe += json[i];
            continue;
        }
        const unsigned char control = is_c1 ? next : byte;
        safe.append("\\u00").append({digits[control / 16], digits[control % 16]});
        i += is_c1 ? 1 : 0;
    }
    return safe;
}

} // namespace kvartal::checking
