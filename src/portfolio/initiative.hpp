// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/money.hpp"
#include "foundation/place.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::portfolio {

using foundation::Placed;

/// What one funder pays of an initiative's budget.
struct CostShare {
    std::string funder; ///< a code of the vocabulary's funders
    Placed<foundation::Money> amount;
};

/// A value that the definition asks for and no computation needs, or that the return has beyond the
/// definition.
struct OtherValue {
    std::string field; ///< the field's id, or the column's own label when the definition does not know it
    Placed<std::string> value;
};

/// The unit of the portfolio, as its owner reported it. Coded values are ids of the vocabulary's codes; a
/// blank is absent.
struct Initiative {
    std::string key; ///< unique in the portfolio; empty until consolidated
    std::optional<Placed<std::string>> id;
    Placed<std::string> name;
    std::optional<Placed<std::string>> owner; ///< an organisation's id
    std::optional<Placed<std::string>> priority, phase, strategic_area, focus_area, status;
    std::optional<Placed<foundation::Money>> budget;
    std::vector<CostShare> shares;
    std::optional<Placed<foundation::DateSpan>> start, end;
    std::vector<OtherValue> other;
};

/// The part of the budget that funders are named for.
foundation::Money distributed(const Initiative &initiative);
/// Budget less distribution, so that budget = distribution + not stated always holds. Negative when more is
/// distributed than budgeted, also when no budget is reported.
foundation::Money not_stated(const Initiative &initiative);
/// The budget, zero when none is reported.
foundation::Money budget_or_zero(const Initiative &initiative);

} // namespace kvartal::portfolio
