// SPDX-License-Identifier: MIT
#pragma once

#include "cases/pack_workbook.hpp"

#include <string>

namespace kvartal::cases {

/// The parts of the workbook that a text describes, a cell a line, as `kvartal cells` prints it: sheet,
/// address, type and value, tabs between them. What the listing cannot say stands in lines of its own:
///
///     #formula       sheet  address  formula    the cell has a formula, and no value unless a line gives one
///     #merge         sheet  range
///     #hidden-row    sheet  number
///     #hidden-sheet  sheet
///     #saved         time                       when the workbook was saved, in ISO 8601
///     #list          sheet  range  formula       a drop-down list: "Yes,No" with its quotation marks, or a
///     range or name #name          name   reference            a defined name #made-for      sheet  range
///     date|number|percentage    the cells' number format, also of empty ones
///
/// "# " begins a remark. Throws std::runtime_error for a line that it does not understand.
Parts workbook_of(const std::string &listing);

} // namespace kvartal::cases
