// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <vector>

namespace kvartal::intake {

/// One fault, one finding: drops what follows from another finding of the same cell. A blank cell is said
/// once, by what says best why it must be filled; a budget in another unit is not held against its
/// distribution.
void drop_what_follows(std::vector<foundation::Finding> &findings);

} // namespace kvartal::intake
