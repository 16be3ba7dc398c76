// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "outgoing/template/book.hpp"

namespace kvartal::outgoing {

/// Lets the cells take only what the field may hold: a list to choose from, a date, an amount; says what is
/// asked for when a cell is chosen, and what to do when something else is typed.
void add_validation(lxw_worksheet *sheet, foundation::CellRange cells, const definition::Field &field,
                    const Book &book);

} // namespace kvartal::outgoing
