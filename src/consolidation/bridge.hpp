// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

namespace kvartal::consolidation {

/// From the budgets as reported to the portfolio's total. gross = distribution + not_stated; net = gross −
/// transfers. Published case, Q2 2019: a gross of 1 527 (rows printed rounded) less 10 and 2 is 1 515 MNOK.
struct Bridge {
    foundation::Money gross, distribution, not_stated, transfers, net;
};

Bridge bridge(const portfolio::Portfolio &portfolio);

} // namespace kvartal::consolidation
