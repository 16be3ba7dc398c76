// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kvartal::foundation {

/// The text without leading and trailing white space (also no-break and zero-width ones), each run of white
/// space within it as one space. Line breaks count as white space.
std::string tidy(std::string_view text);

/// The form in which texts are compared: tidied, lower case (Latin letters, also æ, ø, å and accented ones),
/// dashes as
/// "-", quotation marks and a trailing colon, full stop or asterisk left out. "  Oslo Kommune* " → "oslo
/// kommune".
std::string fold(std::string_view text);

/// The form in which names are compared: folded, and letters and digits only, one space between words.
std::string fold_name(std::string_view text);

/// How many letters differ between two folded texts, if few enough to be a slip of the pen: at most a quarter
/// of them.
std::optional<std::size_t> near_miss(std::string_view a, std::string_view b);

/// The next code point of UTF-8 text, taken off its front; U+FFFD for a malformed byte.
char32_t take_code_point(std::string_view &text);
void append_utf8(std::string &text, char32_t code_point);

} // namespace kvartal::foundation
