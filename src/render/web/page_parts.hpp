// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace kvartal::render::web {

/// A part that stands in every page as it is.
struct EmbeddedPart {
    std::string_view text;
    std::string_view sha256; ///< of the text, in hexadecimal
};

EmbeddedPart page_style();
EmbeddedPart page_script();

/// The page's Content-Security-Policy: it loads nothing, sends nothing, and runs the script above and no
/// other.
std::string content_policy();

} // namespace kvartal::render::web
