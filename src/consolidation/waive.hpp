// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

namespace kvartal::consolidation {

/// Marks the findings, of the returns and of the round, that the setup's waivers accept. A waiver that
/// nothing matches, or that names no finding code, is itself a finding of the round.
void waive(portfolio::Portfolio &portfolio);

/// The same for one return, whose waivers may well concern others.
void waive(portfolio::Return &one, const portfolio::Setup &setup);

} // namespace kvartal::consolidation
