// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/book.hpp"

namespace kvartal::outgoing {

/// Writes a list: a header, merged group headings over the columns of a code list, and a row a record.
void write_list(lxw_worksheet *sheet, const definition::SheetDefinition &as, Book &book);
/// Writes labels with the answers beside them.
void write_pairs(lxw_worksheet *sheet, const definition::SheetDefinition &as, Book &book);

} // namespace kvartal::outgoing
