// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package.hpp"

#include <string>

namespace kvartal::workbook {

/// The name of the package's workbook part, found by relationship or content type. Refuses a package that
/// holds something else (binary workbook, OpenDocument, Word, …) or no workbook.
std::string workbook_part_of(const Package &package);

} // namespace kvartal::workbook
