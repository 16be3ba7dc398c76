// SPDX-License-Identifier: MIT
#include "portfolio/return.hpp"

#include <utility>

namespace kvartal::portfolio {
namespace {

/// What tells an initiative from another, and what a transfer is held against.
Initiative identity_of(Initiative &initiative) {
    Initiative slim;
    slim.id = std::move(initiative.id);
    slim.name = std::move(initiative.name);
    slim.name.typed = {};
    slim.owner = std::move(initiative.owner);
    slim.budget = std::move(initiative.budget);
    return slim;
}

} // namespace

Return without_details(Return one) {
    for (Initiative &initiative : one.initiatives) {
        initiative = identity_of(initiative);
    }
    one.initiatives.shrink_to_fit();
    one.stated_totals = {};
    return one;
}

} // namespace kvartal::portfolio
