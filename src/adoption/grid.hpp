// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/workbook.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::adoption {

/// What cells are made for, and the items that a drop-down list offers there.
struct Purpose {
    workbook::MadeFor made_for = workbook::MadeFor::anything;
    std::vector<std::string> items; ///< of a list
    std::string from;               ///< where they stand: "Lister!A2–A6", or empty
};

/// The cell's text, tidied; empty when it holds nothing, or no text.
std::string text_at(const workbook::Sheet &sheet, foundation::CellAddress cell);
/// Whether the cell holds something that a person wrote: neither empty, nor a dash, nor an error.
bool is_filled(const workbook::Cell &cell);
/// The rows in use, in order.
std::vector<std::uint32_t> rows_in_use(const workbook::Sheet &sheet);
/// The range of several columns that is merged from the cell; nothing when none is.
std::optional<foundation::CellRange> merged_from(const workbook::Sheet &sheet, foundation::CellAddress cell);

/// What the first cell of the column, of those between the rows, that says what it is made for, says. A
/// drop-down list or another validation goes before a number format.
Purpose purpose_of(const workbook::Sheet &sheet, const workbook::Workbook &workbook, std::uint32_t column,
                   std::uint32_t first_row, std::uint32_t last_row);

/// Whether drop-down lists of another sheet take their items from this one.
bool holds_lists(const workbook::Sheet &sheet, const workbook::Workbook &workbook);

} // namespace kvartal::adoption
