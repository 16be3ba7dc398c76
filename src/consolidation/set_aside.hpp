// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

namespace kvartal::consolidation {

/// Whether the initiative counts in the portfolio: its state is active, or its template asks for none.
bool is_active(const portfolio::Initiative &initiative);

/// Moves what is planned, paused, completed or withdrawn out of the portfolio's initiatives, so that only
/// active ones are counted and added up. A transfer from or to one of them goes with it: its money is not in
/// the budgets twice.
void set_aside(portfolio::Portfolio &portfolio);

/// Those set aside that are paused.
std::vector<const portfolio::Initiative *> paused(const portfolio::Portfolio &portfolio);

} // namespace kvartal::consolidation
