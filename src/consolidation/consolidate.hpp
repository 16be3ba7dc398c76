// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

#include <vector>

namespace kvartal::consolidation {

/// The returns as one portfolio, each initiative once: reported by its owner where two returns have it, else
/// by the first file. Its findings tell what was reported twice, which ids collide, who has not returned and
/// which transfers cannot be booked. An initiative's strategic area is its focus area's; the section it stood
/// in where it has no focus area.
portfolio::Portfolio consolidate(portfolio::Setup setup, portfolio::Vocabulary vocabulary,
                                 std::vector<portfolio::Return> returns);

} // namespace kvartal::consolidation
