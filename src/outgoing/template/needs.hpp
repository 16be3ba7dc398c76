// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/cell_address.hpp"
#include "outgoing/template/book.hpp"
#include "outgoing/template/needed_cells.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace kvartal::outgoing {

/// Where one record is answered, and what stands there now; a field that is printed by us is not in it.
struct AnswerCells {
    std::map<std::string, foundation::CellAddress, std::less<>>
        at;                                              ///< by field; of years one for each: "share.2024"
    std::map<std::string, std::string, std::less<>> now; ///< what is not blank: a code's id, or a text
};

/// How a formula writes a cell.
using Reference = std::function<std::string(foundation::CellAddress)>;
Reference on_this_sheet();
Reference in_this_row();
Reference on_sheet(const std::string &name);

/// Whether a blank answer to the field is ever a fault.
bool is_ever_needed(const definition::Field &field);
/// When it is, as a formula that is TRUE or FALSE; conditions read the record's own cells.
std::string needed_formula(const definition::Field &field, const definition::SheetDefinition &sheet,
                           const AnswerCells &cells, const Reference &refer, const Book &book);
bool is_needed_now(const definition::Field &field, const AnswerCells &cells);
/// Whether the cell is empty, as a formula.
std::string blank_formula(foundation::CellAddress cell, const Reference &refer);

} // namespace kvartal::outgoing
