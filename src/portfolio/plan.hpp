// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/place.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::portfolio {

/// How many measures of a milestone are planned for a year, and how many of them are started.
struct PlannedMeasures {
    int year = 0;
    std::int64_t planned = 0;
    std::optional<std::int64_t> started; ///< nothing when it is not told yet
};

/// A milestone of the common plan, on the way to a result goal.
struct PlanMilestone {
    std::string id;          ///< "RM1-M1"; or empty
    std::string result_goal; ///< or empty
    foundation::Placed<std::string> result;
    std::vector<PlannedMeasures> years; ///< those for which measures are planned
};

/// A measure of the common plan, and who answers for it.
struct PlanMeasure {
    std::string id;          ///< "RM1-T3"; or empty
    std::string result_goal; ///< or empty
    foundation::Placed<std::string> description;
    std::string responsible;     ///< empty while nobody is
    std::string funder;          ///< who pays; or empty
    std::optional<bool> started; ///< nothing when it is not told
};

/// The plan that organisations carry out together: its result goals year by year, and its measures.
struct Plan {
    std::vector<PlanMilestone> milestones;
    std::vector<PlanMeasure> measures;
};

} // namespace kvartal::portfolio
