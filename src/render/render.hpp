// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "report/document.hpp"

#include <string>
#include <vector>

namespace kvartal::render {

/// The report as an .xlsx: the front page and texts on a first sheet, each table on a sheet of its own, with
/// live formulas. The same document gives the same bytes.
std::string to_xlsx(const report::Document &document, const foundation::Texts &texts);

/// The fonts that the PDF is set in, as the bytes of TrueType files with glyf outlines.
struct Fonts {
    std::string regular, semibold, italic;
};

struct PdfRendering {
    std::string bytes;
    std::vector<foundation::Finding> findings; ///< font-lacks-glyph, once a character: it is shown as "?"
};

/// The report as a PDF on A4. The same document and fonts give the same bytes. Throws Error when the library
/// refuses.
PdfRendering to_pdf(const report::Document &document, const foundation::Texts &texts, const Fonts &fonts);

} // namespace kvartal::render
