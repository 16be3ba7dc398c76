// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/book.hpp"
#include "outgoing/template/form_layout.hpp"
#include "outgoing/template/needed_cells.hpp"

namespace kvartal::outgoing {

/// Writes a small table with its rows: last round's answers that are carried over, or the ones given this
/// round in place of them. What must be filled in its rows is added to the needs.
void write_small_table(lxw_worksheet *sheet, const PlacedTable &table, bool is_given, SheetNeeds &needs,
                       Book &book);

} // namespace kvartal::outgoing
