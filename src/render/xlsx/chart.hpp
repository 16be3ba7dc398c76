// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "render/xlsx/layout.hpp"
#include "render/xlsx/table_shape.hpp"

#include <xlsxwriter.h>

namespace kvartal::render::xlsx {

/// Puts the document's charts of the table beside it, or below it and its notes when it is wide. Gives the
/// last cell that a chart covers; A1 when there is none.
foundation::CellAddress write_charts(lxw_worksheet *sheet, const PlacedTable &placed, const TableShape &shape,
                                     std::uint32_t row_below, const report::Document &document,
                                     lxw_workbook *workbook);

} // namespace kvartal::render::xlsx
