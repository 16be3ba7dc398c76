// SPDX-License-Identifier: MIT
//
// What the standard's <charconv> has for double and the libc++ of Emscripten 3.1.6 has not; the web's build
// includes it everywhere, and a newer compiler makes it superfluous.
#pragma once

#include <charconv>

namespace std {

/// The shortest decimal that reads back as the number, fixed or scientific, whichever is shorter.
to_chars_result to_chars(char *first, char *last, double number);
/// The shortest such decimal in that format; general is not there.
to_chars_result to_chars(char *first, char *last, double number, chars_format format);
/// The longest decimal, in any of the formats, that the text begins with.
from_chars_result from_chars(const char *first, const char *last, double &number);

} // namespace std
