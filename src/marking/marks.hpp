// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "marking/package_edits.hpp"
#include "workbook/workbook.hpp"

#include <span>

namespace kvartal::marking {

/// Takes our marks out of the package, and marks what the findings name. The workbook is what the package was
/// read as. Throws Unmarkable and workbook::Refusal.
void mark_package(PackageEdits &package, const workbook::Workbook &workbook,
                  std::span<const foundation::Finding> findings, const foundation::Texts &texts);

} // namespace kvartal::marking
