// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace kvartal::consolidation {

/// One return's own total of its budgets against what was read from its rows.
struct Reconciliation {
    std::size_t of = 0;                      ///< index into the portfolio's returns
    std::optional<foundation::Money> stated; ///< the last total of the budgets that the return states, if any
    foundation::Money computed;              ///< the exact sum of its rows' budgets
    foundation::Money difference() const { return stated ? *stated - computed : foundation::Money{}; }
};

/// A row for each return, in their order.
std::vector<Reconciliation> reconcile(const portfolio::Portfolio &portfolio);

} // namespace kvartal::consolidation
