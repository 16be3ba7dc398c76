// SPDX-License-Identifier: MIT
#pragma once

#include "intake/column.hpp"
#include "intake/label_index.hpp"
#include "workbook/workbook.hpp"

#include <optional>

namespace kvartal::intake {

/// The header of the sheet's table, wherever it stands: the first rows that hold enough of the definition's
/// labels. Linear in the cells.
std::optional<Header> find_header(const workbook::Sheet &sheet, const definition::SheetDefinition &as,
                                  const definition::Definition &definition, const LabelIndex &labels);

/// The same for a header whose last row is known. `otherwise` is the unit where neither it nor a group states
/// one.
Header header_at(const workbook::Sheet &sheet, std::uint32_t last_row, const definition::SheetDefinition &as,
                 const definition::Definition &definition, const LabelIndex &labels,
                 foundation::AmountUnit otherwise);

/// The labels and the values beside them, as a header whose columns each have one value cell: `index` is the
/// value's column and `label_cell.row` its row.
std::optional<Header> find_pairs(const workbook::Sheet &sheet, const definition::SheetDefinition &as,
                                 const definition::Definition &definition, const LabelIndex &labels);

/// Puts the column into the header: a second one with the same meaning is a repeated one.
void add_column(Header &header, Column column);

/// The unit that the nearest text above the row states.
std::optional<foundation::AmountUnit> unit_stated_above(const workbook::Sheet &sheet, std::uint32_t row,
                                                        const definition::Definition &definition);

} // namespace kvartal::intake
