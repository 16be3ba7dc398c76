// SPDX-License-Identifier: MIT
#include "workbook/text_runs.hpp"

#include "workbook/encoding.hpp"
#include "workbook/xml_part.hpp"
#include "workbook/xml_tags.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace kvartal::workbook {
namespace {

constexpr std::size_t escape_length = 7; ///< of "_x000D_"

/// The UTF-16 unit that an escape at the front of the text stands for.
std::optional<char32_t> unit_at_front(std::string_view text) {
    if (text.size() < escape_length || !text.starts_with("_x") || text[escape_length - 1] != '_') {
        return std::nullopt;
    }
    unsigned unit = 0;
    const char *end = text.data() + escape_length - 1;
    const auto result = std::from_chars(text.data() + 2, end, unit, 16);
    return result.ec == std::errc{} && result.ptr == end ? std::optional{static_cast<char32_t>(unit)}
                                                         : std::nullopt;
}

/// Takes an escape, or the two of a surrogate pair, off the front.
char32_t take_escaped(std::string_view &text, char32_t unit) {
    text.remove_prefix(escape_length);
    if (unit >= 0xD800 && unit < 0xDC00) {
        const auto low = unit_at_front(text);
        if (low && *low >= 0xDC00 && *low <= 0xDFFF) {
            text.remove_prefix(escape_length);
            return 0x10000 + ((unit - 0xD800) << 10) + (*low - 0xDC00);
        }
    }
    return unit == 0 ? 0xFFFD : unit;
}

} // namespace

std::string without_escapes(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const auto start = std::min(text.find("_x"), text.size());
        plain += text.substr(0, start);
        text.remove_prefix(start);
        if (const auto unit = unit_at_front(text)) {
            append_character(plain, take_escaped(text, *unit));
        } else if (!text.empty()) {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

std::string text_of_runs(pugi::xml_node item) {
    std::string text;
    for (const pugi::xml_node child : item.children()) {
        const std::string_view name = local_name(child.name());
        if (name == "t") {
            text += without_escapes(own_text(child));
        } else if (name == "r") {
            for (const pugi::xml_node part : child.children()) {
                if (local_name(part.name()) == "t") {
                    text += without_escapes(own_text(part));
                }
            }
        }
    }
    return text;
}

} // namespace kvartal::workbook
