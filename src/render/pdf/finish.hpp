// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "render/pdf/structure.hpp"

#include <string>

namespace kvartal::render::pdf {

/// What the file says of itself.
struct Properties {
    std::string title, author, subject;
    std::string language; ///< a BCP 47 tag
    foundation::Date dated;
};

/// The drawn pages with their links, bookmarks and properties, text that can be extracted, compressed. The
/// same input gives the same bytes. Throws Error (internal-error) when the pages are no PDF.
std::string finished(const std::string &pages, const Recording &recording, const Properties &properties);

} // namespace kvartal::render::pdf
