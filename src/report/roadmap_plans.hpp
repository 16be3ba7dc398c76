// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "report/wording.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::report {

/// When an initiative begins, ends and reaches its next milestone, as far as it is reported: a span's first
/// day for a start, else its last.
struct Plan {
    const portfolio::Initiative *initiative = nullptr;
    std::optional<foundation::Date> start, end, milestone;

    bool has_bar() const { return start && end && *start <= *end; }
};

/// A strategic area's initiatives, those that begin first on top, those without a bar last.
struct AreaPlans {
    std::string area; ///< its label
    std::vector<Plan> plans;
};

std::vector<AreaPlans> plans_by_area(const Wording &wording);

/// How many have both dates, in which years they end, and how many should have ended.
std::string plans_in_short(const Wording &wording, const std::vector<AreaPlans> &areas, int last_year);

/// Every initiative with its phase and dates: what the roadmap shows.
std::string plans_in_words(const Wording &wording, const std::vector<AreaPlans> &areas,
                           const std::string &what);

/// Whether it should have ended before the cut-off; one that ends before it begins says nothing of that.
bool is_overdue(const Plan &plan, foundation::Date cut_off);

} // namespace kvartal::report
