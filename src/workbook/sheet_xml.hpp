// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"
#include "workbook/cell_value.hpp"
#include "workbook/xml_part.hpp"

namespace kvartal::workbook {

/// What a worksheet part holds; its name and visibility stand in the workbook part. Rows and cells without an
/// address follow the one before.
Sheet::Parts read_sheet(XmlPart part, const CellContext &context, Budget &budget);

} // namespace kvartal::workbook
