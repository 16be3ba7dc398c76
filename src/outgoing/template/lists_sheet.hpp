// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/book.hpp"

namespace kvartal::outgoing {

/// Writes what drop-downs offer, a list a column, and names each list in the workbook and in the book.
void write_lists(lxw_worksheet *sheet, const std::string &sheet_name, Book &book);

} // namespace kvartal::outgoing
