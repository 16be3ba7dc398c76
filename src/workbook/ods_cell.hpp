// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"
#include "workbook/cell_value.hpp"

#include <pugixml.hpp>

#include <cstdint>
#include <string_view>

namespace kvartal::workbook {

/// The attributes of a table:table-cell or table:covered-table-cell.
struct OdsCellAttributes {
    std::string_view type, value, date, time, boolean, string, style;
    bool is_formula = false;
    bool is_marked = false; ///< by LibreOffice: as an error, or as what else it is
    bool is_error = false;
    std::uint32_t columns_repeated = 1, columns_spanned = 1, rows_spanned = 1; ///< at least 1
};
OdsCellAttributes read_attributes(pugi::xml_node cell);

/// Whether nothing but a format can stand in the cell.
bool is_bare(pugi::xml_node cell, const OdsCellAttributes &attributes);

/// What the cell holds; empty text only where a formula gave it. A number or date that cannot be read is kept
/// as the text that the cell shows. A duration is a time of day, counted on from the date system's first day,
/// unless the cell shows it as elapsed time: then it is a number of days.
CellContent read_ods_cell(pugi::xml_node cell, const OdsCellAttributes &attributes, DateSystem date_system,
                          bool shows_elapsed_time, Budget &budget);

} // namespace kvartal::workbook
