// SPDX-License-Identifier: MIT
#include "consolidation/next_round.hpp"

#include "consolidation/identity.hpp"

#include <chrono>

namespace kvartal::consolidation {
namespace {

using foundation::Date;
using portfolio::Initiative;
using portfolio::RegisteredInitiative;

/// The same day three months later, or the last one of that month.
Date three_months_after(Date date) {
    using namespace std::chrono;
    const year_month_day later = date + months{3};
    return later.ok() ? later : year_month_day{later.year() / later.month() / last};
}

foundation::Period after(foundation::Period period) {
    constexpr int last_quarter = 4;
    return period.quarter == last_quarter ? foundation::Period{period.year + 1, 1}
                                          : foundation::Period{period.year, period.quarter + 1};
}

RegisteredInitiative registered(const Initiative &initiative) {
    RegisteredInitiative one;
    one.name = initiative.name;
    one.id = initiative.id ? initiative.id->value : std::string{};
    one.owner = initiative.owner ? initiative.owner->value : std::string{};
    one.state = initiative.state ? initiative.state->value : std::string{};
    return one;
}

/// What a register's entry is compared by.
Initiative as_initiative(const RegisteredInitiative &known) {
    Initiative initiative;
    initiative.name = known.name;
    if (!known.id.empty()) {
        initiative.id = foundation::Placed<std::string>{known.id, {}, {}};
    }
    if (!known.owner.empty()) {
        initiative.owner = foundation::Placed<std::string>{known.owner, {}, {}};
    }
    return initiative;
}

/// The entry that the initiative is known by: its id decides, then its names.
RegisteredInitiative *find(std::vector<RegisteredInitiative> &known, const Initiative &initiative) {
    Identities identities;
    for (std::size_t i = 0; i < known.size(); ++i) {
        identities.add(as_initiative(known[i]), i);
    }
    if (initiative.id) {
        if (const auto by_id = identities.named(initiative.id->value)) {
            return &known[*by_id];
        }
    }
    const auto same = identities.same_as(initiative);
    return same ? &known[*same] : nullptr;
}

/// Renamed, handed over or in another state: the register says it as it is now.
void update(RegisteredInitiative &known, const Initiative &initiative) {
    RegisteredInitiative now = registered(initiative);
    now.former_names = known.former_names;
    if (now.name.value != known.name.value) {
        now.former_names.push_back(known.name.value);
    }
    now.id = now.id.empty() ? known.id : now.id;
    now.owner = now.owner.empty() ? known.owner : now.owner;
    now.state = now.state.empty() ? known.state : now.state;
    known = std::move(now);
}

} // namespace

bool goes_on(const Initiative &initiative) {
    return !initiative.state
           || (initiative.state->value != "completed" && initiative.state->value != "withdrawn");
}

portfolio::Setup next_round(const portfolio::Portfolio &portfolio, std::string previous) {
    portfolio::Setup next = portfolio.setup;
    next.period = after(portfolio.setup.period);
    next.budget_year += next.period.year - portfolio.setup.period.year;
    next.cut_off = three_months_after(portfolio.setup.cut_off);
    if (next.deadline) {
        next.deadline = three_months_after(*next.deadline);
    }
    if (next.costs_added_from) {
        *next.costs_added_from += next.period.year - portfolio.setup.period.year;
    }
    next.previous = std::move(previous);
    for (const Initiative &initiative : portfolio.initiatives) {
        if (RegisteredInitiative *known = find(next.known, initiative)) {
            update(*known, initiative);
        } else {
            next.known.push_back(registered(initiative));
        }
    }
    next.meeting.date.reset();
    next.meeting.agenda.clear();
    next.case_number.clear();
    next.decision = {};
    for (portfolio::Chapter &chapter : next.chapters) {
        chapter.text = {};
        chapter.text_after = {};
    }
    return next;
}

} // namespace kvartal::consolidation
