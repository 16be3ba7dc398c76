// SPDX-License-Identifier: MIT
#include "report/change_tables.hpp"

#include "report/cells.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using At = ChangeColumns;
using consolidation::Change;
using consolidation::ChangeBridge;
using consolidation::counted_budget;
using consolidation::counts;
using consolidation::Dimension;
using consolidation::Turn;
using foundation::Money;
using portfolio::Initiative;

const consolidation::Changes &changes_of(const Wording &wording) {
    return wording.since->changes;
}

/// The initiative's value of the dimension, when it counts.
TableCell value_cell(const Wording &wording, const Initiative *initiative, Dimension dimension) {
    return counts(initiative) ? wording.coded(dimension, consolidation::value_of(*initiative, dimension))
                              : blank();
}

TableCell value_now(const Wording &wording, const Initiative *initiative, Dimension dimension) {
    TableCell cell = value_cell(wording, initiative, dimension);
    return counts(initiative) ? read(std::move(cell), consolidation::answer_in(*initiative, dimension))
                              : cell;
}

TableCell budget_cell(const Initiative *initiative) {
    return counts(initiative) && initiative->budget ? amount(initiative->budget->value) : blank();
}

TableCell budget_now(const Initiative *initiative) {
    TableCell cell = budget_cell(initiative);
    return counts(initiative) ? read(std::move(cell), initiative->budget) : cell;
}

/// The cell that says what became of the initiative: its state, else its name.
TableCell read_state(TableCell cell, const Initiative *now) {
    if (now == nullptr) {
        return cell;
    }
    return now->state ? read(std::move(cell), now->state) : read(std::move(cell), now->name);
}

TableRow change_row(const Wording &wording, const Change &change, std::size_t own_row) {
    const Initiative &one = latest(change);
    std::vector<TableCell> cells(At::all);
    cells[At::id] = text(id_or_blank(one));
    cells[At::name] = name_of(wording, change);
    cells[At::owner] = text(wording.owner(one));
    cells[At::turn] = read_state(text(wording.turn(change.turn)), change.now);
    for (const Dimension dimension : {Dimension::status, Dimension::risk}) {
        cells[At::of(dimension, false)] = value_cell(wording, change.before, dimension);
        cells[At::of(dimension, true)] = value_now(wording, change.now, dimension);
    }
    cells[At::counted_before] = count(counts(change.before) ? 1 : 0);
    cells[At::counted_now] = read_state(count(counts(change.now) ? 1 : 0), change.now);
    cells[At::counted_change] = signed_count(
        static_cast<std::int64_t>(counts(change.now)) - static_cast<std::int64_t>(counts(change.before)),
        SumOf{{one_cell("", own_row, At::counted_now)}, {one_cell("", own_row, At::counted_before)}});
    cells[At::budget_before] = budget_cell(change.before);
    cells[At::budget_now] = budget_now(change.now);
    cells[At::difference] =
        amount(counted_budget(change.now) - counted_budget(change.before),
               SumOf{{one_cell("", own_row, At::budget_now)}, {one_cell("", own_row, At::budget_before)}});
    cells[At::reason] =
        text(change.now == nullptr ? std::string{} : portfolio::other_answer(*change.now, "budget_reason"));
    return {RowRole::body, std::move(cells)};
}

/// One step of the bridge: what the changes table's rows of that turn add up to.
TableRow bridge_step(const Wording &wording, Turn turn, bool entered, const ChangeBridge::Step &step) {
    const std::vector<Match> of_turn{{changes_run(wording, At::turn), wording.turn(turn)}};
    const auto number = as_count(step.count);
    return {RowRole::body,
            {text(wording.turns(turn)),
             signed_count(entered ? number : -number,
                          SumWhere{changes_run(wording, At::counted_change), of_turn}),
             amount(step.money, SumWhere{changes_run(wording, At::difference), of_turn})}};
}

} // namespace

std::size_t ChangeColumns::of(Dimension dimension, bool now) {
    return dimension == Dimension::risk ? (now ? risk_now : risk_before) : (now ? status_now : status_before);
}

std::vector<const Change *> with_turn(const Wording &wording, Turn turn) {
    std::vector<const Change *> found;
    for (const Change &change : wording.since->changes.initiatives) {
        if (change.turn == turn) {
            found.push_back(&change);
        }
    }
    return found;
}

TableCell name_of(const Wording &wording, const Change &change) {
    return change.now != nullptr ? wording.name_of(*change.now) : text(change.before->name.value);
}

CellRun changes_run(const Wording &wording, std::size_t column) {
    const std::size_t rows = changes_of(wording).initiatives.size();
    return column_run("changes", column, 0, rows == 0 ? 0 : rows - 1);
}

Table changes_table(const Wording &wording) {
    Table table = wording.table("changes");
    table.spreadsheet_only = true;
    const auto column = [&](const char *key, ColumnKind kind, double weight = 1) {
        table.columns.push_back({wording.say(key), "", kind, weight});
    };
    column("column.id", ColumnKind::identifier);
    column("column.initiative", ColumnKind::text, 3);
    column("column.owner", ColumnKind::text, 2);
    column("column.turn", ColumnKind::text, 1.3);
    column("column.status-before", ColumnKind::status);
    column("column.status-now", ColumnKind::status);
    column("column.risk-before", ColumnKind::status);
    column("column.risk-now", ColumnKind::status);
    column("column.counted-before", ColumnKind::count);
    column("column.counted-now", ColumnKind::count);
    column("column.counted-change", ColumnKind::count);
    column("column.budget-before", ColumnKind::amount);
    column("column.budget-now", ColumnKind::amount);
    column("column.difference", ColumnKind::amount);
    column("column.reason", ColumnKind::text, 3);
    for (const Change &change : changes_of(wording).initiatives) {
        table.rows.push_back(change_row(wording, change, table.rows.size()));
    }
    return table;
}

Table change_bridge_table(const Wording &wording) {
    const ChangeBridge &bridge = changes_of(wording).bridge;
    Table table = wording.table("change-bridge");
    table.columns = {{wording.say("bridge.step"), "", ColumnKind::text, 3},
                     {wording.say("column.count"), "", ColumnKind::count, 1},
                     {wording.say("column.gross"), "", ColumnKind::amount, 1}};
    const bool any = !changes_of(wording).initiatives.empty();
    const auto total_of = [&](std::size_t column) {
        return any ? Derivation{sum_of(changes_run(wording, column))} : Derivation{};
    };
    table.rows.push_back(
        {RowRole::subtotal,
         {text(wording.say("change-bridge.before", {{"period", wording.since->before.setup.period}})),
          count(bridge.count_before, total_of(At::counted_before)),
          amount(bridge.money_before, total_of(At::budget_before))}});
    for (const auto &[turn, step] : bridge.entered) {
        table.rows.push_back(bridge_step(wording, turn, true, step));
    }
    for (const auto &[turn, step] : bridge.left) {
        table.rows.push_back(bridge_step(wording, turn, false, step));
    }
    if (bridge.budgets.count > 0) {
        table.rows.push_back(
            {RowRole::body,
             {text(wording.say("change-bridge.budgets", {{"count", as_count(bridge.budgets.count)}})),
              blank(),
              amount(bridge.budgets.money,
                     SumWhere{changes_run(wording, At::difference),
                              {{changes_run(wording, At::turn), wording.turn(Turn::none)}}})}});
    }
    table.rows.push_back(
        {RowRole::total,
         {text(wording.say("change-bridge.now", {{"period", wording.portfolio.setup.period}})),
          count(bridge.count_now, sum_above(table, 1)), amount(bridge.money_now, sum_above(table, 2))}});
    return table;
}

} // namespace kvartal::report
