// SPDX-License-Identifier: MIT
#pragma once

#include "render/xlsx/table_sheet.hpp"

namespace kvartal::render::xlsx {

/// Draws the table's roadmap to the right of it: a column a quarter, filled where the row's dates say so, by
/// rules and formulas that follow the dates, the phase and the first quarter when somebody changes them.
/// Gives the last column; that of the table when there is nothing to draw.
std::uint32_t write_roadmap_grid(lxw_worksheet *sheet, const PlacedTable &placed, std::uint32_t first_column,
                                 const SheetContext &context);

} // namespace kvartal::render::xlsx
