// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "workbook/package.hpp"

#include <string_view>

namespace kvartal::workbook {

/// Whether the package is an OpenDocument spreadsheet or template. Refuses one with a password, other
/// OpenDocuments and their forerunners from OpenOffice 1.
bool is_opendocument_spreadsheet(const Package &package);

/// The refusal of an OpenDocument in a single XML file, by its beginning in lower case.
foundation::Finding refusal_of_flat_opendocument(std::string_view front);

} // namespace kvartal::workbook
