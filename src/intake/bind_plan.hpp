// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/plan.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

struct PlanReading {
    portfolio::Plan plan;
    std::vector<foundation::Finding> findings;
};

/// The common plan that the tables of round.xlsx state; a column without a year is of the budget year. A
/// number of measures that cannot be read is a finding and is left out; an id that stands twice is told of.
PlanReading bind_plan(std::span<const Table> tables, int budget_year);

} // namespace kvartal::intake
