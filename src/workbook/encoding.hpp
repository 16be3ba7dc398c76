// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace kvartal::workbook {

/// The text as UTF-8 without a byte order mark: from UTF-16 (told by its mark, or by the zero byte beside its
/// first "<") or from UTF-8. What is malformed becomes U+FFFD.
std::string to_utf8(std::string bytes);

/// The text itself if it is well-formed UTF-8, else with U+FFFD for each malformed byte.
std::string valid_utf8(std::string text);

/// The code point as UTF-8, U+FFFD for a lone surrogate or a number that is no character.
void append_character(std::string &text, char32_t code_point);

} // namespace kvartal::workbook
