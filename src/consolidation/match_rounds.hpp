// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/initiative.hpp"
#include "portfolio/setup.hpp"

#include <vector>

namespace kvartal::consolidation {

/// For each initiative of this round the last round's that it is; null for a new one. No two have the same.
/// An id that stands for one alone decides; else the entry that this round's register knows both by, under
/// any of its names; else the name, unless two ids say otherwise.
std::vector<const portfolio::Initiative *>
match_rounds(const std::vector<const portfolio::Initiative *> &before,
             const std::vector<const portfolio::Initiative *> &now, const portfolio::Setup &setup);

} // namespace kvartal::consolidation
