// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "workbook/limits.hpp"
#include "workbook/workbook.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace kvartal::workbook {

/// What reading gave: a workbook, or one finding that says in plain words why there is none.
struct Reading {
    std::optional<Workbook> workbook;
    std::optional<foundation::Finding> refusal;
};

/// Reads the bytes of an .xlsx, .xlsm, .ods or .ots. The name is only what findings call the file; the
/// content decides what it is. Never throws for anything that the bytes hold.
Reading read_workbook(std::string_view bytes, std::string_view file_name, const Limits &limits = {});

/// The model as text: one non-empty cell a line, "sheet TAB address TAB type TAB value", type s, n, b, e or
/// d; backslash, newline, carriage return and tab escaped by a backslash, and other control characters as
/// foundation::printable has them; a formula that was never calculated
/// is left out.
std::string cell_listing(const Workbook &workbook);

} // namespace kvartal::workbook
