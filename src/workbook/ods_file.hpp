// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"
#include "workbook/package.hpp"
#include "workbook/workbook.hpp"

namespace kvartal::workbook {

/// The workbook in a package that is an OpenDocument spreadsheet (ISO/IEC 26300, ODF 1.2 and 1.3).
Workbook read_ods_file(const Package &package, Budget &budget);

} // namespace kvartal::workbook
