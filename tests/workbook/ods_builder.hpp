// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package_builder.hpp"

#include <string>
#include <string_view>

namespace kvartal::workbook::testing {

/// An OpenDocument spreadsheet of these automatic styles and of what stands in its office:spreadsheet.
Parts ods_of(std::string_view styles, std::string_view spreadsheet);
/// One with a single sheet, "Ark1", of these columns and rows.
Parts ods_of_table(std::string_view table);
/// One with a single row of these cells.
Parts ods_of_cells(std::string_view cells);
/// A cell of text, with more attributes.
std::string text_cell(std::string_view text, std::string_view attributes = "");
/// The value of A1 in a sheet whose only cell has these attributes and holds this.
CellValue value_of_cell(std::string_view attributes, std::string_view inside);

} // namespace kvartal::workbook::testing
