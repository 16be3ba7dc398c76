// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace kvartal::report {

/// What the plan has under one result goal, in the plan's order.
template <class Part>
struct OfGoal {
    std::string goal; ///< or empty
    std::vector<const Part *> parts;
};

/// The plan's milestones, or its measures, by result goal: goals in the order of their first row.
template <class Part>
std::vector<OfGoal<Part>> by_goal(const std::vector<Part> &parts) {
    std::vector<OfGoal<Part>> groups;
    std::map<std::string, std::size_t> known;
    for (const Part &part : parts) {
        const auto [place, is_new] = known.emplace(part.result_goal, groups.size());
        if (is_new) {
            groups.push_back({part.result_goal, {}});
        }
        groups[place->second].parts.push_back(&part);
    }
    return groups;
}

/// The rows of a table that belong to one result goal.
struct GoalRows {
    std::string goal;
    std::size_t first = 0, last = 0;
};

/// A table in which each goal's rows stand together, under a heading.
struct GroupedRows {
    Table table;
    std::vector<GoalRows> goals;
};

/// How a goal is called where rows stand under it; "not stated" for an empty one.
std::string goal_words(const Wording &wording, const std::string &goal);

/// The tables of the plan's milestones, of which there must be one: by year, by result goal and year, and
/// each.
std::vector<Table> milestone_tables(const Wording &wording);
/// The tables of the plan's measures, of which there must be one: how many have somebody who answers for
/// them, those that have not, and each.
std::vector<Table> measure_tables(const Wording &wording);

} // namespace kvartal::report
