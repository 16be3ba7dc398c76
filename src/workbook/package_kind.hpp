// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/package.hpp"
#include "workbook/relationships.hpp"

#include <string>
#include <vector>

namespace kvartal::workbook {

/// The name of the package's workbook part, found by the package's relationships or content types. Refuses a
/// package that holds something else (binary workbook, OpenDocument, Word, …) or no workbook.
std::string workbook_part_of(const Package &package, const std::vector<Relationship> &relationships);

} // namespace kvartal::workbook
