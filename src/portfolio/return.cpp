// SPDX-License-Identifier: MIT
#include "portfolio/return.hpp"

namespace kvartal::portfolio {
namespace {

void drop_details(Initiative &initiative) {
    initiative.shares = {};
    initiative.other_years = {};
    initiative.milestones = {};
    initiative.operating_costs = {};
    initiative.supporting_goals = {};
    initiative.sustainability_goals = {};
    initiative.other = {};
    initiative.answers = {};
    initiative.name.typed = {};
}

} // namespace

Return without_details(Return one) {
    for (Initiative &initiative : one.initiatives) {
        drop_details(initiative);
    }
    one.initiatives.shrink_to_fit();
    one.stated_totals = {};
    return one;
}

} // namespace kvartal::portfolio
