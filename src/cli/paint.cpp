// SPDX-License-Identifier: MIT
#include "cli/paint.hpp"

namespace kvartal::cli {
namespace {

/// Of ECMA-48's "select graphic rendition".
std::string_view rendition_of(Ink ink) {
    switch (ink) {
    case Ink::error:
        return "1;31"; // bold, red
    case Ink::warning:
        return "1;33"; // bold, yellow
    case Ink::note:
        return "1;34"; // bold, blue
    case Ink::heading:
        return "1";
    case Ink::place:
        return "36"; // cyan
    case Ink::quiet:
        break;
    }
    return "2"; // faint
}

} // namespace

Ink ink_of(foundation::Severity severity) {
    switch (severity) {
    case foundation::Severity::error:
        return Ink::error;
    case foundation::Severity::warning:
        return Ink::warning;
    case foundation::Severity::note:
        break;
    }
    return Ink::note;
}

std::string painted(Ink ink, std::string_view text, bool coloured) {
    if (!coloured || text.empty()) {
        return std::string{text};
    }
    std::string paint{"\033["};
    return paint.append(rendition_of(ink)).append("m").append(text).append("\033[0m");
}

bool wants_colour(const char *no_color, const char *term) {
    const bool refused = no_color != nullptr && *no_color != '\0';
    return !refused && (term == nullptr || std::string_view{term} != "dumb");
}

} // namespace kvartal::cli
