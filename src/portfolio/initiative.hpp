// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/money.hpp"
#include "foundation/place.hpp"
#include "portfolio/answer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::portfolio {

using foundation::Placed;

/// What one funder pays of an initiative's budget.
struct CostShare {
    std::string funder; ///< a code of the vocabulary's funders
    Placed<foundation::Money> amount;
};

/// A share of another year's budget than the round's.
struct YearShare {
    int year = 0;
    CostShare share;
};

/// What must be delivered by another initiative, organisation, vendor or decision.
struct Dependency {
    Placed<std::string> what;
    std::optional<Placed<std::string>> on; ///< as it was written: an initiative's name, an organisation's
    std::optional<Placed<std::string>> category, status, criticality;
    std::optional<Placed<std::string>> last_status; ///< as the template showed it
    std::optional<Placed<foundation::DateSpan>> deadline;
};

struct Milestone {
    std::optional<Placed<std::string>> id;
    Placed<std::string> result;
    std::optional<Placed<foundation::DateSpan>> planned, forecast, actual;
};

/// What the initiative adds to a year's cost of running a national solution.
struct YearCost {
    int year = 0;
    Placed<foundation::Money> amount;
    bool in_parentheses = false; ///< covered within the owner's own budget: shown, not summed
    bool conditional = false;    ///< depends on a condition that a footnote names: summed
};

struct OperatingCost {
    std::optional<Placed<std::string>> solution; ///< a code of the vocabulary's solutions
    std::optional<Placed<std::string>> component;
    std::vector<YearCost> years;
};

/// A value that the definition asks for and no computation needs, or that the return has beyond the
/// definition.
struct OtherValue {
    std::string field; ///< the field's id ("table.field" of a small table), or the column's own label when
                       ///< the definition does not know it
    Placed<std::string> value;
    std::string column{}; ///< of a field with one column a code or a year: the code's id, "2024"
};

/// The unit of the portfolio, as its owner reported it. Coded values are ids of the vocabulary's codes; a
/// blank is absent.
struct Initiative {
    std::string key; ///< unique in the portfolio; empty until consolidated
    std::optional<Placed<std::string>> id;
    Placed<std::string> name;
    std::optional<Placed<std::string>> owner; ///< an organisation's id
    std::optional<Placed<std::string>> priority, phase, strategic_area, focus_area, status;
    std::optional<Placed<std::string>> state, segment, risk;
    std::optional<Placed<std::string>> main_goal;
    std::vector<Placed<std::string>> supporting_goals, sustainability_goals;
    std::optional<Placed<foundation::Money>> budget;
    std::vector<CostShare> shares; ///< of the round's budget year
    std::vector<YearShare> other_years;
    std::optional<Placed<foundation::DateSpan>> start, end;
    std::vector<Dependency> dependencies;
    std::vector<Milestone> milestones;
    std::vector<OperatingCost> operating_costs;
    std::vector<OtherValue> other;
    Answers answers; ///< all of the above as it was given, by the template's own fields
};

/// Its id, empty when it has none.
std::string id_or_blank(const Initiative &initiative);

/// What the initiative answers to a field that no computation needs; empty when it does not.
std::string other_answer(const Initiative &initiative, std::string_view field);

/// The part of the budget that funders are named for.
foundation::Money distributed(const Initiative &initiative);
/// Budget less distribution, so that budget = distribution + not stated always holds. Negative when more is
/// distributed than budgeted, also when no budget is reported.
foundation::Money not_stated(const Initiative &initiative);
/// The budget, zero when none is reported.
foundation::Money budget_or_zero(const Initiative &initiative);

} // namespace kvartal::portfolio
