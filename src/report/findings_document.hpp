// SPDX-License-Identifier: MIT
#pragma once

#include "checking/findings_list.hpp"
#include "foundation/texts.hpp"
#include "report/document.hpp"

namespace kvartal::report {

/// The list as a workbook's document: how many of what, who is missing, every finding in a row of its own,
/// and a row for each return.
Document findings_document(const checking::FindingsList &list, const foundation::Texts &texts);

} // namespace kvartal::report
