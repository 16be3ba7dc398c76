// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "outgoing/template/book.hpp"

#include <string>

namespace kvartal::outgoing {

/// A text over one cell, or merged over several.
void write_over(lxw_worksheet *sheet, foundation::CellRange cells, const std::string &text,
                lxw_format *format);
/// A formula that gives a text, with the text that it gives now.
void write_text_formula(lxw_worksheet *sheet, foundation::CellAddress at, const std::string &formula,
                        const std::string &now, lxw_format *format);
/// A formula that gives a number, with the number that it gives now.
void write_number_formula(lxw_worksheet *sheet, foundation::CellAddress at, const std::string &formula,
                          double now, lxw_format *format);
/// Shows the cells in the format where the formula holds.
void add_condition(lxw_worksheet *sheet, foundation::CellRange cells, const std::string &formula,
                   lxw_format *format);
/// Colours the words of the field's list by their tone: red is "Rød" and red.
void add_tones(lxw_worksheet *sheet, foundation::CellRange cells, const definition::Field &field, Book &book);
/// Room for so many lines of the text, or for `lines` at least.
/// How many letters there is room for between the edges of a cell of that width.
constexpr double letters_in(double width) {
    return width - 3;
}
void set_height(lxw_worksheet *sheet, std::uint32_t row, int lines);

/// Only cells that are to be filled can be changed; there is no password. Rows and columns can be widened.
void protect(lxw_worksheet *sheet);
/// A4 across or upright, one page wide, the organisation and the page number below.
void set_up_page(lxw_worksheet *sheet, bool across, const Book &book);

} // namespace kvartal::outgoing
