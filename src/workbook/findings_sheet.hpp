// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/workbook.hpp"

#include <string>
#include <string_view>

namespace kvartal::workbook {

/// What a cell in the first row of a findings sheet begins with: the sheet that kvartal puts first in a
/// marked copy. No program that saves the file takes a cell's text away.
inline constexpr std::string_view findings_sheet_sign = "kvartal:findings";

/// The text of the cell that says that the sheet is a findings sheet; empty when it is none.
std::string findings_sheet_record(const Sheet &sheet);

/// Whether the sheet is one that kvartal wrote, and so nothing that a contact reports.
bool is_findings_sheet(const Sheet &sheet);

} // namespace kvartal::workbook
