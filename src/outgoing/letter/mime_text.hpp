// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace kvartal::outgoing::letter {

inline constexpr std::string_view line_end = "\r\n";
inline constexpr std::size_t longest_line = 76; ///< RFC 2045 and 2047, without the line's end

/// One line of well-formed UTF-8: white space tidied, line breaks too, control characters left out.
std::string one_line(std::string_view text);

/// "Name: value" and a line end, folded: as it is when it is ASCII that fits, else in encoded words (RFC
/// 2047). Line breaks in the value become spaces: they cannot begin another header.
std::string text_header(std::string_view name, std::string_view value);

/// A parameter with what stands before it: "; filename="a.txt"" on a line of its own, or in the form of RFC
/// 2231, in as many sections as it needs.
std::string parameter(std::string_view name, std::string_view value);

/// The text in quoted-printable (RFC 2045, section 6.7), as UTF-8, ending in a line end.
std::string quoted_printable(std::string_view text);

/// The bytes in base64 (RFC 2045, section 6.8), ending in a line end.
std::string base64(std::string_view bytes);

} // namespace kvartal::outgoing::letter
