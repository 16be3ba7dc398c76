// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/pdf/typeface.hpp"
#include "render/render.hpp"
#include "report/document.hpp"

#include <string>
#include <vector>

namespace kvartal::render::tests {

/// Open Sans from the system.
Fonts open_sans();

/// Where Norwegian words may be divided, as the Debian package of tests/packages.txt has it.
std::string norwegian_patterns();

/// The words that the PDF adds to a document, in Norwegian.
foundation::Texts norwegian_words();

/// A typeface in which every printable ASCII character is half an em wide, and the soft hyphen, too.
pdf::Typeface half_em_typeface();

report::TableCell words(std::string text);
report::TableCell mnok(std::int64_t amount);
report::TableCell count(std::int64_t number);
report::TableCell status(std::string label, foundation::Tone tone);

/// A document with a front page and these sections.
report::Document document_of(std::vector<report::Section> sections);

/// A document with each kind of block, and in its tables groups, sums, notes, statuses and links over two
/// lines.
report::Document document_of_everything();

/// A document with a cell and a chart of several pages, and with blocks that hold nothing.
report::Document document_of_oddities();

/// A table of a text and an amount column with so many rows "Tiltak 1", 1 MNOK.
report::Table table_of(std::size_t rows);

} // namespace kvartal::render::tests
