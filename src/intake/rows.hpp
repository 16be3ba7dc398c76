// SPDX-License-Identifier: MIT
#pragma once

#include "intake/cell_reader.hpp"
#include "intake/recognise.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

enum class RowKind {
    blank,   ///< nothing, or nothing but errors, zeros and numbers prepared in advance
    header,  ///< the header once more, as long lists print it on each page
    data,    ///< one of what the table lists
    section, ///< a heading that says something of the rows below it
    total,   ///< sums the rows above it
    footnote ///< words beside the table's own
};

struct Row {
    RowKind kind = RowKind::blank;
    std::span<const workbook::Cell> cells;
    /// Of a section: the text's cell, and its code; a heading that is no known code has none.
    const workbook::Cell *heading = nullptr;
    const foundation::Code *section = nullptr;
};

/// The rows under the header, each with what it is.
std::vector<Row> classify_rows(const RecognisedSheet &sheet, CellReader &reader);

/// The field that names what a row is about: the first text that must be there. Null when there is none.
const definition::Field *naming_field(const definition::SheetDefinition &sheet);

} // namespace kvartal::intake
