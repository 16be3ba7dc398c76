// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

namespace kvartal::report {

/// What the plan has in a year: milestones, and how many of their measures are planned and started.
struct PlanYear {
    std::size_t milestones = 0;
    std::int64_t planned = 0;
    std::optional<std::int64_t> started; ///< nothing when no milestone tells it
};

/// Where the table of the plan's years has what, a row a year.
struct PlanYearCells {
    static constexpr const char *table = "plan-years";
    static constexpr std::size_t started = 2, planned = 3; ///< columns
};

/// Of each year that has any.
std::map<int, PlanYear> years_of(const portfolio::Plan &plan);

/// Whether nobody answers for the measure: nothing stands there, or the very words by which the report says
/// so.
bool is_open(const Wording &wording, const portfolio::PlanMeasure &measure);
std::size_t open_responsibilities(const Wording &wording);

} // namespace kvartal::report
