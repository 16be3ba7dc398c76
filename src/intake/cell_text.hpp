// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/workbook.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::intake {

/// Whether a text says nothing: white space only, or a dash.
bool is_blank(std::string_view text);
/// Whether the cell holds nothing to read: no value, or a blank text. A formula that was never calculated is
/// not blank.
bool is_blank(const workbook::Cell &cell);
/// Whether it holds something that a person wrote or sees: neither blank, nor an error, nor an uncalculated
/// formula.
bool has_content(const workbook::Cell &cell);
/// Content that is no zero: rows prepared with formulas show zeros all the way down.
bool has_figure(const workbook::Cell &cell);
/// The text that the cell holds; null when it holds something else.
const std::string *text_in(const workbook::Cell &cell);

/// The rows that hold cells, in order.
std::vector<std::span<const workbook::Cell>> rows_in_use(const workbook::Sheet &sheet);

} // namespace kvartal::intake
