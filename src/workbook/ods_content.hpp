// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"
#include "workbook/ods_styles.hpp"
#include "workbook/workbook.hpp"
#include "workbook/xml_part.hpp"

#include <vector>

namespace kvartal::workbook {

/// The sheets of an OpenDocument spreadsheet's content.xml, in the order of the tabs; `styles` are the common
/// ones. Tracked changes, tables inside cells and drawings, and LibreOffice's copies of sheets in other files
/// are passed over. Refuses a document that is no spreadsheet. The part must have been made with
/// Blanks::kept.
std::vector<Sheet> read_ods_content(XmlPart part, OdsStyles styles, Budget &budget);

} // namespace kvartal::workbook
