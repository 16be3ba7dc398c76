// SPDX-License-Identifier: MIT
#include "report/condition_notes.hpp"

namespace kvartal::report {

ConditionNotes::ConditionNotes(const Wording &wording) : wording_{wording}, stated_{wording.portfolio} {}

std::string ConditionNotes::of(const consolidation::CostOf &amount) {
    if (!amount.year.conditional) {
        return {};
    }
    const portfolio::CostNote *stated = stated_.of(amount);
    const std::string text =
        stated != nullptr ? stated->condition : wording_.say("operating-costs.condition");
    const auto [known, is_new] = ids_.emplace(text, "condition-" + std::to_string(notes_.size() + 1));
    if (is_new) {
        notes_.push_back({known->second, text});
    }
    return known->second;
}

} // namespace kvartal::report
