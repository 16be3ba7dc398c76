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

/// The id of the owner as it is now; empty when nobody is.
std::string owner_of(const Change *one) {
    return one->now->owner ? one->now->owner->value : std::string{};
}

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
    std::stable_sort(found.begin(), found.end(), [&](const Change *a, const Change *b) {
        return order.compare(owner_of(a), owner_of(b)) < 0;
    });
    return found;
}

struct Columns {
    static constexpr std::size_t before = 2, now = 3, difference = 4;
};

TableRow change_row(const Wording &wording, const Change &change, std::size_t own_row) {
    const Money then = counted_budget(change.before), today = counted_budget(change.now);
    const std::string reason = portfolio::other_answer(*change.now, "budget_reason");
    return {RowRole::body,
            {text(wording.owner(*change.now)), name_of(wording, change), amount(then),
             read(amount(today), change.now->budget),
             amount(today - then,
                    SumOf{{one_cell("", own_row, Columns::now)}, {one_cell("", own_row, Columns::before)}}),
             text(reason.empty() ? wording.say("budget-changes.no-reason") : reason)}};
}

/// Neighbouring rows of one owner.
struct Rows {
    std::size_t first = 0, last = 0;
};

/// What the rows come to, of all columns of amounts.
TableRow sum_row(const Table &table, RowRole role, std::string label, const std::vector<Rows> &runs) {
    std::vector<TableCell> cells(table.columns.size());
    cells[0] = text(std::move(label));
    for (const std::size_t column : {Columns::before, Columns::now, Columns::difference}) {
        Money sum;
        SumOf of;
        for (const Rows &rows : runs) {
            of.plus.push_back(column_run("", column, rows.first, rows.last));
            for (std::size_t row = rows.first; row <= rows.last; ++row) {
                sum += std::get<Money>(table.rows[row].cells[column].content);
            }
        }
        cells[column] = amount(sum, std::move(of));
    }
    return {role, std::move(cells)};
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
    std::vector<Rows> owners;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool is_first = i == 0 || owner_of(changes[i]) != owner_of(changes[i - 1]);
        const bool is_last = i + 1 == changes.size() || owner_of(changes[i]) != owner_of(changes[i + 1]);
        const std::size_t row = table.rows.size();
        table.rows.push_back(change_row(wording, *changes[i], row));
        if (is_first) {
            owners.push_back({row, row});
        }
        owners.back().last = row;
        if (is_last && !is_first) {
            table.rows.push_back(
                sum_row(table, RowRole::subtotal,
                        wording.say("portfolio.subtotal", {{"area", wording.owner(*changes[i]->now)}}),
                        {owners.back()}));
        }
    }
    table.rows.push_back(sum_row(table, RowRole::total, wording.say("word.sum"), owners));
    return table;
}

} // namespace kvartal::report
