// SPDX-License-Identifier: MIT
#pragma once

#include "intake/code_lookup.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::intake {

/// The codes that a text with several holds, each once, in its order, and the parts that are none.
struct CodesInText {
    std::vector<const foundation::Code *> known;
    std::vector<std::string> unknown;
};

/// Codes stand apart by semicolons or line breaks, or by commas or strokes; a comma within a code's own words
/// parts nothing: "Industri, innovasjon og infrastruktur; 3".
CodesInText codes_in_text(const CodeLookup &lookup, std::string_view text);

} // namespace kvartal::intake
