// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/plan_figures.hpp"
#include "report/plan_tables.hpp"

namespace kvartal::report {
namespace {

using portfolio::PlanMeasure;

constexpr std::size_t responsible_column = 2;

/// Who answers for the measure; in the open, that nobody does.
TableCell responsible_cell(const Wording &wording, const PlanMeasure &measure) {
    return is_open(wording, measure) ? status({wording.say("plan-measures.open"), Tone::caution})
                                     : text(measure.responsible);
}

TableCell started_cell(const Wording &wording, const PlanMeasure &measure) {
    return measure.started ? text(wording.say(*measure.started ? "plan-measures.yes" : "plan-measures.no"))
                           : blank();
}

TableCell id_cell(const PlanMeasure &measure) {
    return text(measure.id.empty() ? "–" : measure.id);
}

GroupedRows measures_of(const Wording &wording) {
    const auto &all = wording.portfolio.setup.plan.measures;
    const auto any = [&](auto &&has) { return std::any_of(all.begin(), all.end(), has); };
    const bool has_funders = any([](const PlanMeasure &one) { return !one.funder.empty(); });
    const bool has_starts = any([](const PlanMeasure &one) { return one.started.has_value(); });
    GroupedRows made;
    Table &table = made.table;
    table = wording.table("plan-measures");
    table.columns = {{wording.say("column.number"), "", ColumnKind::identifier, 1},
                     {wording.say("plan-measures.measure"), "", ColumnKind::text, 4},
                     {wording.say("plan-measures.responsible"), "", ColumnKind::text, 1.3}};
    if (has_funders) {
        table.columns.push_back({wording.say("plan-measures.funder"), "", ColumnKind::text, 1.3});
    }
    if (has_starts) {
        table.columns.push_back({wording.say("plan-measures.started"), "", ColumnKind::text, 0.8});
    }
    for (const auto &group : by_goal(all)) {
        table.rows.push_back(
            row(RowRole::section, {text(goal_words(wording, group.goal))}, table.columns.size()));
        const std::size_t first = table.rows.size();
        for (const PlanMeasure *one : group.parts) {
            std::vector<TableCell> cells{id_cell(*one), text(one->description.value),
                                         responsible_cell(wording, *one)};
            if (has_funders) {
                cells.push_back(text(one->funder));
            }
            if (has_starts) {
                cells.push_back(started_cell(wording, *one));
            }
            table.rows.push_back({RowRole::body, std::move(cells)});
        }
        made.goals.push_back({group.goal, first, table.rows.size() - 1});
    }
    return made;
}

/// A row a goal: its measures, those that somebody answers for, and those that nobody does.
Table responsibilities_table(const Wording &wording, const GroupedRows &measures) {
    constexpr std::size_t all = 1, without = 3;
    Table table = wording.table("plan-responsibilities");
    table.columns = {{wording.say("plan-goals.goal"), "", ColumnKind::text, 4},
                     {wording.say("plan-responsibilities.measures"), "", ColumnKind::count, 1},
                     {wording.say("plan-responsibilities.with"), "", ColumnKind::count, 1},
                     {wording.say("plan-responsibilities.without"), "", ColumnKind::count, 1}};
    const std::string open = wording.say("plan-measures.open");
    for (const GoalRows &goal : measures.goals) {
        const CellRun run = column_run(measures.table.id, responsible_column, goal.first, goal.last);
        const std::size_t number = goal.last - goal.first + 1;
        const auto is_open_row = [](const TableRow &one) {
            return std::holds_alternative<StatusMark>(one.cells[responsible_column].content);
        };
        const auto first = measures.table.rows.begin() + static_cast<std::ptrdiff_t>(goal.first);
        const auto unanswered = static_cast<std::size_t>(
            std::count_if(first, first + static_cast<std::ptrdiff_t>(number), is_open_row));
        CountWhere where;
        where.where.resize(1);
        where.where[0].keys = run;
        where.where[0].shown = open;
        SumOf answered = sum_of(one_cell("", table.rows.size(), all));
        answered.minus.push_back(one_cell("", table.rows.size(), without));
        table.rows.push_back(
            {RowRole::body,
             {text(goal_words(wording, goal.goal)), count(number, CountOf{run}),
              count(number - unanswered, std::move(answered)), count(unanswered, std::move(where))}});
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

Table open_table(const Wording &wording) {
    Table table = wording.table("plan-open");
    table.columns = {{wording.say("column.number"), "", ColumnKind::identifier, 1},
                     {wording.say("plan-measures.measure"), "", ColumnKind::text, 4}};
    for (const auto &group : by_goal(wording.portfolio.setup.plan.measures)) {
        bool is_headed = false;
        for (const PlanMeasure *one : group.parts) {
            if (!is_open(wording, *one)) {
                continue;
            }
            if (!is_headed) {
                table.rows.push_back(row(RowRole::section, {text(goal_words(wording, group.goal))}, 2));
                is_headed = true;
            }
            table.rows.push_back({RowRole::body, {id_cell(*one), text(one->description.value)}});
        }
    }
    return table;
}

} // namespace

std::vector<Table> measure_tables(const Wording &wording) {
    GroupedRows measures = measures_of(wording);
    std::vector<Table> tables{responsibilities_table(wording, measures)};
    if (Table open = open_table(wording); !open.rows.empty()) {
        tables.push_back(std::move(open));
    }
    tables.push_back(std::move(measures.table));
    return tables;
}

} // namespace kvartal::report
