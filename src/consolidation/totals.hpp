// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::consolidation {

/// What a set of initiatives adds up to; exact.
struct Figures {
    std::size_t count = 0;
    foundation::Money gross;               ///< the budgets as reported
    std::vector<foundation::Money> shares; ///< by funder, in the vocabulary's order
    foundation::Money not_stated;          ///< gross less the shares
    foundation::Money given;               ///< transfers that initiatives of the set give to others
    foundation::Money net() const { return gross - given; }
    foundation::Money distribution() const;
};

enum class Dimension { owner, strategic_area, focus_area, segment, phase, priority, status, risk, main_goal };

/// The dimension's field in a template ("focus_area"), and the code list of its values; owners have none.
const char *field_of(Dimension dimension);
const char *code_list_of(Dimension dimension);

/// The initiatives that share a value, and their figures.
struct Group {
    std::string value;                    ///< a code's id or an organisation's; empty for "not reported"
    std::vector<std::size_t> initiatives; ///< indices into the portfolio's
    Figures figures;
};

/// What the initiative answers in the dimension, where it was read; nothing when it is not reported.
const std::optional<portfolio::Placed<std::string>> &answer_in(const portfolio::Initiative &initiative,
                                                               Dimension dimension);

/// The value that the initiative has in the dimension; empty when it is not reported.
std::string value_of(const portfolio::Initiative &initiative, Dimension dimension);

/// The groups that have initiatives: coded ones in the vocabulary's order, owners in the Norwegian
/// alphabet's; those that do not report the value last.
std::vector<Group> totals_by(const portfolio::Portfolio &portfolio, Dimension dimension);

/// The whole portfolio's figures. A transfer is given once, so that no krone counts twice in net().
Figures totals(const portfolio::Portfolio &portfolio);

} // namespace kvartal::consolidation
