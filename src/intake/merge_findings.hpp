// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <vector>

namespace kvartal::intake {

/// One finding for each fault: those that say the same of cells of one sheet become one with all the cells.
/// Beyond the first 300 different ones of a code on a sheet, the rest become one, too: it stands for them
/// all.
std::vector<foundation::Finding> merge_findings(std::vector<foundation::Finding> findings);

} // namespace kvartal::intake
