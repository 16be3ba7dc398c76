// SPDX-License-Identifier: MIT
#include "consolidation/norwegian_order.hpp"
#include "report/cells.hpp"
#include "report/change_tables.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using consolidation::Change;
using consolidation::counted_budget;
using consolidation::counts;
using foundation::Money;

/// Those active in both rounds whose budget is another now, by owner.
std::vector<const Change *> with_other_budget(const Wording &wording) {
    std::vector<const Change *> found;
    for (const Change &change : wording.since->changes.initiatives) {
        if (counts(change.before) && counts(change.now)
            && counted_budget(change.before) != counted_budget(change.now)) {
            found.push_back(&change);
        }
    }
    const consolidation::NorwegianOrder order;
    const auto owner = [](const Change *one) {
        return one->now->owner ? one->now->owner->value : std::string{};
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Change *a, const Change *b) { return order.compare(owner(a), owner(b)) < 0; });
    return found;
}

} // namespace

std::optional<Table> budget_changes_table(const Wording &wording) {
    const std::vector<const Change *> changes = with_other_budget(wording);
    if (changes.empty()) {
        return std::nullopt;
    }
    Table table = wording.table("budget-changes");
    table.columns = {{wording.say("column.owner"), "", ColumnKind::text, 2},
                     {wording.say("column.initiative"), "", ColumnKind::text, 2.5},
                     {wording.say("column.budget-before"), "", ColumnKind::amount, 1},
                     {wording.say("column.budget-now"), "", ColumnKind::amount, 1},
                     {wording.say("column.difference"), "", ColumnKind::amount, 1},
                     {wording.say("column.reason"), "", ColumnKind::text, 3}};
    Money before, now;
    for (const Change *change : changes) {
        const Money then = counted_budget(change->before), today = counted_budget(change->now);
        before += then;
        now += today;
        const std::size_t own = table.rows.size();
        const std::string reason = portfolio::other_answer(*change->now, "budget_reason");
        table.rows.push_back({RowRole::body,
                              {text(wording.owner(*change->now)), name_of(wording, *change), amount(then),
                               read(amount(today), change->now->budget),
                               amount(today - then, SumOf{{one_cell("", own, 3)}, {one_cell("", own, 2)}}),
                               text(reason.empty() ? wording.say("budget-changes.no-reason") : reason)}});
    }
    table.rows.push_back(
        {RowRole::total,
         {text(wording.say("word.sum")), blank(), amount(before, sum_above(table, 2)),
          amount(now, sum_above(table, 3)), amount(now - before, sum_above(table, 4)), blank()}});
    return table;
}

} // namespace kvartal::report
