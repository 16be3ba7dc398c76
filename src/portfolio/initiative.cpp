// SPDX-License-Identifier: MIT
#include "portfolio/initiative.hpp"

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

} // namespace kvartal::portfolio
