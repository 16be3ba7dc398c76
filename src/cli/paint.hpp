// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding_code.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace kvartal::cli {

/// What a piece of text is, as far as its colour goes.
enum class Ink : std::uint8_t { error, warning, note, heading, place, quiet };

Ink ink_of(foundation::Severity severity);

/// The text in the ink's colour, with a terminal's escape sequences; the text alone when `coloured` is false.
std::string painted(Ink ink, std::string_view text, bool coloured);

/// What the environment says of colours: the values of NO_COLOR and TERM, null when they are not set.
/// NO_COLOR that is not empty asks for none (https://no-color.org), and so does a terminal called "dumb".
bool wants_colour(const char *no_color, const char *term);

} // namespace kvartal::cli
