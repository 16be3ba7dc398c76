// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

#include <cstddef>
#include <map>
#include <vector>

namespace kvartal::consolidation {

/// What became of an initiative between two rounds, by its state.
enum class Turn {
    none,    ///< it goes on as it did
    added,   ///< it was not in the last round
    started, ///< it was planned
    resumed, ///< it was paused, or thought to be over
    completed,
    paused,
    withdrawn,
    planned, ///< it was active, and is to begin later
    gone     ///< reported last time, and neither reported nor said to be over now
};

/// An initiative of the last round, of this one, or of both: one is not null.
struct Change {
    const portfolio::Initiative *before = nullptr, *now = nullptr;
    Turn turn = Turn::none;
};

/// As it is now; as it was, when only the last round has it.
const portfolio::Initiative &latest(const Change &change);

/// The active initiatives and their budgets from the last round to this one, exactly: before + steps = now,
/// in count and in money. Published case: 52 − 4 completed + 3 new = 51.
struct ChangeBridge {
    struct Step {
        std::size_t count = 0;   ///< initiatives that the step is about
        foundation::Money money; ///< what it adds to the budgets; negative when it takes away
    };
    std::size_t count_before = 0, count_now = 0;
    foundation::Money money_before, money_now; ///< gross, as reported
    std::map<Turn, Step> entered, left;        ///< those that became active, and those that are no longer
    Step budgets;                              ///< those active in both rounds, with another budget now
};

/// Of those initiatives.
ChangeBridge bridge_of(const std::vector<Change> &initiatives);

/// What is different in this round from the last. It points into the two portfolios.
struct Changes {
    std::vector<Change>
        initiatives; ///< this round's, active ones first, then those that only the last one has
    ChangeBridge bridge;
    std::vector<foundation::Finding> findings; ///< what could not be matched, for the secretariat to decide
};

/// Matches the initiatives, those set aside too (match_rounds has the rules), and tells what became of each.
/// Nothing is guessed: a new initiative with nearly the name of one that is gone is a finding.
Changes changes(const portfolio::Portfolio &before, const portfolio::Portfolio &now);

/// Whether there is such an initiative and it counts: it is active. Its budget where it does, else zero.
bool counts(const portfolio::Initiative *initiative);
foundation::Money counted_budget(const portfolio::Initiative *initiative);

/// A round, with the one before it, and what changed. The portfolio outlives it.
struct Comparison {
    portfolio::Portfolio before;
    Changes changes;
};

} // namespace kvartal::consolidation
