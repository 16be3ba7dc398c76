// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/book.hpp"

namespace kvartal::outgoing {

/// Which template this is, for which round and whom: as text properties of the file, and as rows of a hidden
/// sheet for programs that drop properties. The sheet also counts what must be filled; the book learns where.
void write_meta(lxw_worksheet *sheet, const std::string &sheet_name, Book &book);

} // namespace kvartal::outgoing
