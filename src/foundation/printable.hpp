// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace kvartal::foundation {

/// The text in one line that may be printed anywhere, whoever wrote it: line breaks and tabs as a space;
/// other control characters (C0, C1) and those that turn the direction of writing (Unicode's Bidi_Control) as
/// U+FFFD, and so malformed UTF-8.
std::string printable(std::string_view text);

} // namespace kvartal::foundation
