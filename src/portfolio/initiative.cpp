// SPDX-License-Identifier: MIT
#include "portfolio/initiative.hpp"

#include <algorithm>

namespace kvartal::portfolio {

foundation::Money distributed(const Initiative &initiative) {
    foundation::Money sum;
    for (const CostShare &share : initiative.shares) {
        sum += share.amount.value;
    }
    return sum;
}

foundation::Money budget_or_zero(const Initiative &initiative) {
    return initiative.budget ? initiative.budget->value : foundation::Money{};
}

foundation::Money not_stated(const Initiative &initiative) {
    return budget_or_zero(initiative) - distributed(initiative);
}

std::string id_or_blank(const Initiative &initiative) {
    return initiative.id ? initiative.id->value : std::string{};
}

std::string other_answer(const Initiative &initiative, std::string_view field) {
    const auto found = std::find_if(initiative.other.begin(), initiative.other.end(),
                                    [&](const OtherValue &one) { return one.field == field; });
    return found == initiative.other.end() ? std::string{} : found->value.value;
}

} // namespace kvartal::portfolio
