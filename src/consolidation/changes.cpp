// SPDX-License-Identifier: MIT
#include "consolidation/changes.hpp"

#include "consolidation/match_rounds.hpp"
#include "consolidation/register_index.hpp"
#include "consolidation/set_aside.hpp"
#include "foundation/text_folding.hpp"

#include <set>
#include <string>

namespace kvartal::consolidation {
namespace {

using foundation::finding;
using foundation::FindingCode;
using portfolio::Initiative;
using portfolio::Portfolio;

std::vector<const Initiative *> all_of(const Portfolio &portfolio) {
    std::vector<const Initiative *> all;
    for (const Initiative &one : portfolio::all_initiatives(portfolio)) {
        all.push_back(&one);
    }
    return all;
}

std::string state_of(const Initiative &initiative) {
    return initiative.state ? initiative.state->value : "active";
}

Turn turn_into(const std::string &state, Turn otherwise) {
    return state == "completed"   ? Turn::completed
           : state == "withdrawn" ? Turn::withdrawn
           : state == "paused"    ? Turn::paused
           : state == "planned"   ? Turn::planned
                                  : otherwise;
}

Turn turn_of(const Initiative &before, const Initiative &now) {
    const std::string then = state_of(before), today = state_of(now);
    if (then == today) {
        return Turn::none;
    }
    return turn_into(today, then == "planned" ? Turn::started : Turn::resumed);
}

bool was_over(const Initiative &initiative) {
    return state_of(initiative) == "completed" || state_of(initiative) == "withdrawn";
}

void add_to_bridge(ChangeBridge &bridge, const Change &change) {
    const bool was = counts(change.before), is = counts(change.now);
    const foundation::Money then = counted_budget(change.before), today = counted_budget(change.now);
    bridge.count_before += was ? 1 : 0;
    bridge.count_now += is ? 1 : 0;
    bridge.money_before += then;
    bridge.money_now += today;
    if (was && is) {
        bridge.budgets.count += then == today ? 0 : 1;
        bridge.budgets.money += today - then;
    } else if (was || is) {
        ChangeBridge::Step &step = (is ? bridge.entered : bridge.left)[change.turn];
        ++step.count;
        step.money += today - then;
    }
}

/// The one of those that are gone that has nearly the initiative's name; null when none or several have.
const Initiative *nearly_named(const Initiative &initiative, const std::vector<const Initiative *> &gone) {
    const std::string name = foundation::fold_name(initiative.name.value);
    const Initiative *near = nullptr;
    for (const Initiative *one : gone) {
        const std::string other = foundation::fold_name(one->name.value);
        if (name == other || foundation::near_miss(name, other)) {
            if (near != nullptr) {
                return nullptr;
            }
            near = one;
        }
    }
    return near;
}

} // namespace

const Initiative &latest(const Change &change) {
    return change.now != nullptr ? *change.now : *change.before;
}

bool counts(const Initiative *initiative) {
    return initiative != nullptr && is_active(*initiative);
}

foundation::Money counted_budget(const Initiative *initiative) {
    return counts(initiative) ? portfolio::budget_or_zero(*initiative) : foundation::Money{};
}

ChangeBridge bridge_of(const std::vector<Change> &initiatives) {
    ChangeBridge bridge;
    for (const Change &change : initiatives) {
        add_to_bridge(bridge, change);
    }
    return bridge;
}

Changes changes(const Portfolio &before, const Portfolio &now) {
    const auto then = all_of(before), today = all_of(now);
    const auto matched = match_rounds(then, today, now.setup);
    const RegisterIndex index{now.setup};
    Changes all;
    std::set<const Initiative *> still_there;
    for (std::size_t i = 0; i < today.size(); ++i) {
        still_there.insert(matched[i]);
        all.initiatives.push_back(
            {matched[i], today[i], matched[i] == nullptr ? Turn::added : turn_of(*matched[i], *today[i])});
    }
    std::vector<const Initiative *> gone;
    for (const Initiative *one : then) {
        if (still_there.contains(one) || was_over(*one)) {
            continue;
        }
        const portfolio::RegisteredInitiative *known = index.find(*one);
        all.initiatives.push_back(
            {one, nullptr, known == nullptr ? Turn::gone : turn_into(known->state, Turn::gone)});
        if (all.initiatives.back().turn == Turn::gone) {
            gone.push_back(one);
        }
        if (known == nullptr) {
            all.findings.push_back(finding(FindingCode::initiative_left_out)
                                       .about(one->name.value)
                                       .with("initiative", one->name.value));
        }
    }
    all.bridge = bridge_of(all.initiatives);
    for (const Change &change : all.initiatives) {
        const Initiative *near = change.turn == Turn::added ? nearly_named(*change.now, gone) : nullptr;
        if (near != nullptr) {
            all.findings.push_back(finding(FindingCode::initiative_perhaps_renamed)
                                       .at(change.now->name.place)
                                       .about(change.now->name.value)
                                       .with("initiative", change.now->name.value)
                                       .with("before", near->name.value));
        }
    }
    return all;
}

} // namespace kvartal::consolidation
