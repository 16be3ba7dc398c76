// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/properties.hpp"
#include "render/pdf/structure.hpp"

#include <optional>
#include <string>

namespace kvartal::render::pdf {

/// A workbook that the PDF carries.
struct Attachment {
    std::string name;        ///< the file's, as a reader would save it
    std::string description; ///< in words
    std::string bytes;
};

/// The drawn pages as an accessible, archivable file (PDF/UA-1 and PDF/A-3a): tags, links, bookmarks,
/// metadata, text that can be extracted, what is attached; compressed. The same input gives the same bytes.
/// Throws Error (internal-error) when the pages are no PDF.
std::string finished(const std::string &pages, const Recording &recording, const Properties &properties,
                     const std::optional<Attachment> &attachment);

} // namespace kvartal::render::pdf
