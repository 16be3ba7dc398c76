// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/cell_address.hpp"
#include "outgoing/template/book.hpp"
#include "portfolio/answer.hpp"

#include <string>

namespace kvartal::outgoing {

/// Writes a text, as text whatever it begins with, or an empty cell of that style.
void write_text(lxw_worksheet *sheet, foundation::CellAddress at, const std::string &text,
                lxw_format *format);

/// The style of a field's cell: figures to the right, dates and amounts with their number format.
Style style_of(const definition::Field &field, Part part, const Issue &issue);

/// Writes the answer as a person would: a code by its label, an amount in the template's unit, a date as a
/// date. Null writes the empty cell.
void write_answer(lxw_worksheet *sheet, foundation::CellAddress at, const definition::Field &field,
                  const portfolio::Answer *answer, const Style &style, Book &book);

/// The words that the answer takes in its cell, for the height of its row and for conditions; empty for null.
std::string answer_text(const definition::Field &field, const portfolio::Answer *answer, const Book &book);

} // namespace kvartal::outgoing
