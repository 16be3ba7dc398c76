// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

#include <map>
#include <vector>

namespace kvartal::consolidation {

/// One of an initiative's operating costs.
struct CostOf {
    const portfolio::Initiative &initiative;
    const portfolio::OperatingCost &cost;
    const portfolio::YearCost &year;
};

/// The conditions that the setup names, by the initiatives that they are about. It refers to the portfolio.
class CostNotes {
  public:
    explicit CostNotes(const portfolio::Portfolio &portfolio);
    /// The note of an amount with an asterisk, the one that says most exactly which; null when there is none.
    const portfolio::CostNote *of(const CostOf &amount) const;
    /// Those whose initiative is not in the portfolio, and those that are about no amount with an asterisk.
    std::vector<foundation::Finding> check() const;

  private:
    const portfolio::Portfolio &portfolio_;
    std::map<const portfolio::Initiative *, std::vector<const portfolio::CostNote *>> by_initiative_;
    std::vector<const portfolio::CostNote *> strays_;
};

} // namespace kvartal::consolidation
