// SPDX-License-Identifier: MIT
#include "consolidation/choose.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace kvartal::consolidation {
namespace {

using portfolio::Initiative;
using portfolio::Portfolio;
using Counterparts = std::map<const Initiative *, const Initiative *>;

/// Each chosen initiative of the whole and the one that it is in the part.
Counterparts counterparts(const Portfolio &whole, const Portfolio &part, const Chooser &is_chosen) {
    Counterparts found;
    const auto in_part = portfolio::all_initiatives(part);
    auto next = in_part.begin();
    for (const Initiative &one : portfolio::all_initiatives(whole)) {
        if (is_chosen(one)) {
            found.emplace(&one, &next->get());
            ++next;
        }
    }
    return found;
}

const Initiative *counterpart(const Counterparts &all, const Initiative *one) {
    const auto found = all.find(one);
    return found == all.end() ? nullptr : found->second;
}

} // namespace

Portfolio chosen(const Portfolio &whole, const Chooser &is_chosen) {
    Portfolio part;
    part.setup = whole.setup;
    part.vocabulary = whole.vocabulary;
    part.segment_rule = whole.segment_rule;
    std::vector<std::optional<std::size_t>> moved_to(whole.initiatives.size());
    for (std::size_t i = 0; i < whole.initiatives.size(); ++i) {
        if (is_chosen(whole.initiatives[i])) {
            moved_to[i] = part.initiatives.size();
            part.initiatives.push_back(whole.initiatives[i]);
        }
    }
    std::copy_if(whole.set_aside.begin(), whole.set_aside.end(), std::back_inserter(part.set_aside),
                 is_chosen);
    for (const portfolio::BookedTransfer &one : whole.transfers) {
        const auto giver = moved_to[one.giver], receiver = moved_to[one.receiver];
        if (giver && receiver) {
            part.transfers.push_back({*giver, *receiver, one.transfer});
        }
    }
    return part;
}

Comparison chosen(const Comparison &since, const Portfolio &whole, const Portfolio &part,
                  const Chooser &is_chosen) {
    std::set<const Initiative *> then;
    for (const Change &change : since.changes.initiatives) {
        if (change.before != nullptr && is_chosen(latest(change))) {
            then.insert(change.before);
        }
    }
    const Chooser was_chosen = [&](const Initiative &one) { return then.contains(&one); };
    Comparison comparison{chosen(since.before, was_chosen), {}};
    const Counterparts now = counterparts(whole, part, is_chosen);
    const Counterparts before = counterparts(since.before, comparison.before, was_chosen);
    for (const Change &change : since.changes.initiatives) {
        if (is_chosen(latest(change))) {
            comparison.changes.initiatives.push_back(
                {counterpart(before, change.before), counterpart(now, change.now), change.turn});
        }
    }
    comparison.changes.bridge = bridge_of(comparison.changes.initiatives);
    return comparison;
}

} // namespace kvartal::consolidation
