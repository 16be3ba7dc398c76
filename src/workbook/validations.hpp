// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/workbook.hpp"

#include <pugixml.hpp>

#include <vector>

namespace kvartal::workbook {

/// Adds what a "dataValidation" says (ECMA-376-1, 18.3.1.32), or those in an "ext", where Excel puts the ones
/// that refer to another sheet ([MS-XLSX] 2.6.1). Beyond as many as no real sheet has, the rest are passed
/// over.
void take_validations(pugi::xml_node element, std::vector<Validation> &validations);

} // namespace kvartal::workbook
