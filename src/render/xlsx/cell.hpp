// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "foundation/date.hpp"
#include "report/document.hpp"

#include <xlsxwriter.h>

#include <optional>
#include <string>

namespace kvartal::render::xlsx {

/// Writes words as words: nothing in them is taken for a formula, a number or an address.
void write_text(lxw_worksheet *sheet, foundation::CellAddress at, const std::string &text,
                lxw_format *format);

/// Writes the content as what it is, an amount as a number of the unit; as the formula's cached value when
/// there is one.
void write_content(lxw_worksheet *sheet, foundation::CellAddress at, const report::CellContent &content,
                   foundation::AmountUnit unit, const std::optional<std::string> &formula,
                   lxw_format *format);

/// Links the cell to a cell of a sheet; to be called before the cell's content is written.
void write_link(lxw_worksheet *sheet, foundation::CellAddress at, const std::string &target_sheet,
                foundation::CellAddress target, lxw_format *format);

/// A time of day is a part of a day in a spreadsheet.
inline constexpr int minutes_a_day = 24 * 60;

/// The day's number in the 1900 date system; nothing for a day before its 1 March 1900, whose numbers are one
/// off.
std::optional<double> day_number(foundation::Date date);

} // namespace kvartal::render::xlsx
