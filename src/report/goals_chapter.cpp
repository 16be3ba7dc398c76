// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/grouped_table.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using portfolio::Initiative;

/// The goals of one kind that an initiative serves, a row each: what the counts are made of.
struct GoalColumns {
    static constexpr std::size_t id = 0, name = 1, kind = 2, goal = 3;
};

Table goal_rows_table(const Wording &wording) {
    Table table = wording.table("goal-answers", "goals.answers-");
    table.spreadsheet_only = true;
    table.columns = {{wording.say("column.id"), "", ColumnKind::identifier, 1},
                     {wording.say("column.initiative"), "", ColumnKind::text, 3},
                     {wording.say("column.kind"), "", ColumnKind::text, 1.5},
                     {wording.say("column.goal"), "", ColumnKind::text, 3}};
    for (const Initiative &one : wording.portfolio.initiatives) {
        const auto add = [&](const char *kind, const char *list,
                             const std::optional<portfolio::Placed<std::string>> &goal) {
            table.rows.push_back(
                {RowRole::body,
                 {text(id_or_blank(one)), wording.name_of(one), text(wording.say(kind)),
                  read(text(wording.label(list, goal ? goal->value : std::string{})), goal)}});
        };
        add("goals.main", "strategic_goal", one.main_goal);
        for (const auto &goal : one.supporting_goals) {
            add("goals.supporting", "strategic_goal", goal);
        }
        for (const auto &goal : one.sustainability_goals) {
            add("goals.sustainability", "sdg", goal);
        }
    }
    return table;
}

/// How many initiatives have each goal of the list: a column a kind of goal. Goals that nobody has are left
/// out where the list is long.
Table goal_table(const Wording &wording, const Table &answers, const char *id, const char *list,
                 const std::vector<const char *> &kinds, bool with_unused) {
    Table table = wording.table(id);
    const std::string name{id};
    table.columns.push_back({wording.say(name + ".goal"), "", ColumnKind::text, 4});
    for (const char *kind : kinds) {
        table.columns.push_back({wording.say(kind), "", ColumnKind::count, 1});
    }
    std::vector<std::string> codes = wording.portfolio.vocabulary.list(list).ids();
    codes.emplace_back();
    const std::size_t last = answers.rows.empty() ? 0 : answers.rows.size() - 1;
    for (const std::string &code : codes) {
        const std::string label = wording.label(list, code);
        std::vector<TableCell> cells{text(label)};
        std::int64_t all = 0;
        for (const char *kind : kinds) {
            const std::string of_kind = wording.say(kind);
            const auto number =
                std::count_if(answers.rows.begin(), answers.rows.end(), [&](const TableRow &row) {
                    return row.cells[GoalColumns::kind].content == CellContent{of_kind}
                           && row.cells[GoalColumns::goal].content == CellContent{label};
                });
            all += number;
            cells.push_back(count(static_cast<std::size_t>(number),
                                  CountWhere{{{column_run(answers.id, GoalColumns::kind, 0, last), of_kind},
                                              {column_run(answers.id, GoalColumns::goal, 0, last),
                                               CellRef{"", table.rows.size(), 0}}}}));
        }
        if (all > 0 || (with_unused && !code.empty())) {
            table.rows.push_back({RowRole::body, std::move(cells)});
        }
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

} // namespace

std::vector<Section> segments_chapter(const Wording &wording) {
    if (!wording.layout.column_of(Dimension::segment)) {
        return {};
    }
    Section section = wording.section("segments");
    Table table = grouped_table(wording, {"segments", Dimension::segment});
    section.blocks.emplace_back(bars(wording, table, "segments.chart", 0, 1));
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

std::vector<Section> goals_chapter(const Wording &wording) {
    if (!is_asked(wording.portfolio, Dimension::main_goal)) {
        return {};
    }
    Section section = wording.section("goals");
    Table answers = goal_rows_table(wording);
    Table goals = goal_table(wording, answers, "strategic-goals", "strategic_goal",
                             {"goals.main", "goals.supporting"}, true);
    section.blocks.emplace_back(bars(wording, goals, "strategic-goals.chart", 0, 1));
    section.blocks.emplace_back(std::move(goals));
    const auto &all = wording.portfolio.initiatives;
    if (std::any_of(all.begin(), all.end(),
                    [](const Initiative &one) { return !one.sustainability_goals.empty(); })) {
        section.blocks.emplace_back(
            goal_table(wording, answers, "sustainability-goals", "sdg", {"goals.sustainability"}, false));
    }
    section.blocks.emplace_back(std::move(answers));
    return {std::move(section)};
}

} // namespace kvartal::report
