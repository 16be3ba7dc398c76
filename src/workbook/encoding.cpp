// SPDX-License-Identifier: MIT
#include "workbook/encoding.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>
#include <cstdint>

namespace kvartal::workbook {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_surrogate(char32_t code_point) {
    return code_point >= 0xD800 && code_point <= 0xDFFF;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
    const auto unit_at = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t code_point = unit_at(at);
        if (code_point >= 0xD800 && code_point < 0xDC00 && at + 3 < bytes.size()) {
            const char32_t low = unit_at(at + 2);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                code_point = 0x10000 + ((code_point - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        append_character(text, code_point);
    }
    return text;
}

/// The length of the well-formed sequence that starts here, 0 for a malformed one (Unicode, table 3-7).
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto continues = [&](std::size_t from, std::size_t count) {
        for (std::size_t i = from; i < count; ++i) {
            if (i >= text.size() || (byte(i) & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || !continues(1, length)) {
        return 0;
    }
    const unsigned char second = byte(1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second > 0x9F;
    const bool beyond = lead == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

/// How many bytes at the front are well-formed.
std::size_t valid_prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = sequence_length(text.substr(at));
        if (length == 0) {
            break;
        }
        at += length;
    }
    return at;
}

} // namespace

void append_character(std::string &text, char32_t code_point) {
    const bool character = !is_surrogate(code_point) && code_point <= 0x10FFFF;
    foundation::append_utf8(text, character ? code_point : replacement);
}

std::string valid_utf8(std::string text) {
    const std::size_t good = valid_prefix(text);
    if (good == text.size()) {
        return text;
    }
    std::string repaired = text.substr(0, good);
    std::string_view rest = std::string_view{text}.substr(good);
    while (!rest.empty()) {
        const std::size_t length = sequence_length(rest);
        if (length == 0) {
            append_character(repaired, replacement);
        } else {
            repaired += rest.substr(0, length);
        }
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return repaired;
}

std::string to_utf8(std::string bytes) {
    using namespace std::string_view_literals;
    const std::string_view view{bytes};
    if (view.starts_with("\xFF\xFE"sv) || view.starts_with("\xFE\xFF"sv)) {
        return from_utf16(view.substr(2), view[0] == '\xFE');
    }
    if (view.starts_with("<\0"sv) || view.starts_with("\0<"sv)) {
        return from_utf16(view, view[0] == '\0');
    }
    if (view.starts_with("\xEF\xBB\xBF"sv)) {
        bytes.erase(0, 3);
    }
    return valid_utf8(std::move(bytes));
}

} // namespace kvartal::workbook
