// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/book.hpp"
#include "outgoing/template/form_layout.hpp"
#include "outgoing/template/needed_cells.hpp"

namespace kvartal::outgoing {

/// The answers that a form's tables are filled with; either may be null.
struct TableSource {
    const portfolio::Answers *last = nullptr;  ///< last round's
    const portfolio::Answers *given = nullptr; ///< this round's, in place of what is carried over
};

/// Writes a small table with its rows; what must be filled in its rows is added to the needs.
void write_small_table(lxw_worksheet *sheet, const PlacedTable &table, TableSource source, SheetNeeds &needs,
                       Book &book);

} // namespace kvartal::outgoing
