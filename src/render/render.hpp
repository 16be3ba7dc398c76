// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "report/document.hpp"

#include <optional>
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

/// The report's own workbook, for the PDF to carry as its source.
struct EnclosedWorkbook {
    std::string name; ///< "rapport-2019-q2.xlsx"
    std::string bytes;
};

/// The report as a PDF on A4 that is accessible and archivable: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO
/// 19005-3). Words in columns are divided by the patterns, the bytes of a libhyphen dictionary of the
/// document's language, and without them where a syllable most likely begins. The same input gives the same
/// bytes. Throws Error when the library refuses.
PdfRendering to_pdf(const report::Document &document, const foundation::Texts &texts, const Fonts &fonts,
                    const std::optional<EnclosedWorkbook> &workbook = std::nullopt,
                    const std::string &hyphenation_patterns = {});

/// A file that lies beside the page.
struct Download {
    std::string path; ///< seen from the page: "data/initiatives.csv"
    std::string what; ///< in words
};

/// The report as one page of HTML, well-formed as XML too, that loads nothing: style, script and drawings are
/// in it. The same document gives the same bytes.
std::string to_web(const report::Document &document, const foundation::Texts &texts,
                   const std::vector<Download> &downloads = {});

} // namespace kvartal::render
