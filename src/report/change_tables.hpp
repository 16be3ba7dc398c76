// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

namespace kvartal::report {

/// The columns of the table "changes": every initiative of either round, a row each. What is of the last
/// round stands only where the initiative counted then, and what is of this one where it counts now.
struct ChangeColumns {
    static constexpr std::size_t id = 0, name = 1, owner = 2, turn = 3, status_before = 4, status_now = 5,
                                 risk_before = 6, risk_now = 7, counted_before = 8, counted_now = 9,
                                 counted_change = 10, budget_before = 11, budget_now = 12, difference = 13,
                                 reason = 14, all = 15;
    /// Which of them shows the dimension, a status or a risk, in the last round or in this one.
    static std::size_t of(consolidation::Dimension dimension, bool now);
};

/// These need `wording.since`.
Table changes_table(const Wording &wording);
/// The column of the changes table, all rows.
CellRun changes_run(const Wording &wording, std::size_t column);

/// Those that took the turn, in the order of the changes.
std::vector<const consolidation::Change *> with_turn(const Wording &wording, consolidation::Turn turn);

/// The name of the initiative, which leads to where it is told of when this round has it.
TableCell name_of(const Wording &wording, const consolidation::Change &change);

/// From the last round's count and budgets to this one's, a row a step.
Table change_bridge_table(const Wording &wording);

/// Where those that had a status, or risk, in the last round are now: a row a value then, a column a value
/// now.
Table crossing_table(const Wording &wording, consolidation::Dimension dimension);

/// The budgets that are other than last time, by owner, with the reasons that were given; nothing when none
/// is.
std::optional<Table> budget_changes_table(const Wording &wording);

} // namespace kvartal::report
