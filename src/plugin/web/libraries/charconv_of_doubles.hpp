// SPDX-License-Identifier: MIT
//
// What the standard's <charconv> has for double and the libc++ of Emscripten 3.1.6 has not; the web's build
// includes it everywhere, and a newer compiler makes it superfluous. Elsewhere only its test does.
#pragma once

#include <charconv>

namespace kvartal::web {

/// The shortest decimal that reads back as the number, fixed or scientific, whichever is shorter.
std::to_chars_result to_chars(char *first, char *last, double number);
/// The shortest such decimal in that format, fixed or scientific.
std::to_chars_result to_chars(char *first, char *last, double number, std::chars_format format);
/// The longest decimal, fixed or scientific, that the text begins with; neither "inf" nor "nan" is one.
std::from_chars_result from_chars(const char *first, const char *last, double &number);

} // namespace kvartal::web

#ifdef __EMSCRIPTEN__
namespace std {

inline to_chars_result to_chars(char *first, char *last, double number) {
    return kvartal::web::to_chars(first, last, number);
}

inline to_chars_result to_chars(char *first, char *last, double number, chars_format format) {
    return kvartal::web::to_chars(first, last, number, format);
}

inline from_chars_result from_chars(const char *first, const char *last, double &number) {
    return kvartal::web::from_chars(first, last, number);
}

} // namespace std
#endif
