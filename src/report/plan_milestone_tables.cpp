// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/plan_figures.hpp"
#include "report/plan_tables.hpp"

#include <numeric>

namespace kvartal::report {
namespace {

using portfolio::PlanMilestone;
using portfolio::PlannedMeasures;

/// Where a table has a year's measures.
struct YearPlace {
    int year = 0;
    std::size_t planned = 0;
    std::optional<std::size_t> started; ///< no such column where no milestone tells it
};

std::vector<YearPlace> add_year_columns(const Wording &wording, const std::map<int, PlanYear> &years,
                                        Table &table) {
    std::vector<YearPlace> places;
    places.reserve(years.size());
    for (const auto &[year, sum] : years) {
        YearPlace place;
        place.year = year;
        const std::string group = std::to_string(year);
        if (sum.started) {
            place.started = table.columns.size();
            table.columns.push_back({wording.say("plan.started-column"), group, ColumnKind::count, 1});
        }
        place.planned = table.columns.size();
        table.columns.push_back({wording.say("plan.planned-column"), group, ColumnKind::count, 1});
        places.push_back(place);
    }
    return places;
}

TableRow milestone_row(const PlanMilestone &milestone, const std::vector<YearPlace> &places,
                       std::size_t columns) {
    TableRow made =
        row(RowRole::body, {text(milestone.id.empty() ? "–" : milestone.id), text(milestone.result.value)},
            columns);
    for (const PlannedMeasures &measures : milestone.years) {
        const auto place = std::find_if(places.begin(), places.end(),
                                        [&](const YearPlace &one) { return one.year == measures.year; });
        if (place == places.end()) {
            continue;
        }
        made.cells[place->planned] = signed_count(measures.planned);
        if (place->started && measures.started) {
            made.cells[*place->started] = signed_count(*measures.started);
        }
    }
    return made;
}

struct Milestones {
    GroupedRows rows;
    std::vector<YearPlace> years;
};

Milestones milestones_of(const Wording &wording, const std::map<int, PlanYear> &years) {
    Milestones made;
    Table &table = made.rows.table;
    table = wording.table("plan-milestones");
    table.columns = {{wording.say("column.milestone"), "", ColumnKind::identifier, 1},
                     {wording.say("plan-milestones.result"), "", ColumnKind::text, 4}};
    made.years = add_year_columns(wording, years, table);
    for (const auto &group : by_goal(wording.portfolio.setup.plan.milestones)) {
        table.rows.push_back(
            row(RowRole::section, {text(goal_words(wording, group.goal))}, table.columns.size()));
        const std::size_t first = table.rows.size();
        for (const PlanMilestone *milestone : group.parts) {
            table.rows.push_back(milestone_row(*milestone, made.years, table.columns.size()));
        }
        made.rows.goals.push_back({group.goal, first, table.rows.size() - 1});
    }
    return made;
}

/// The sum of the goal's rows in the column; blank where none of them has anything.
TableCell goal_sum(const Table &milestones, const GoalRows &goal, std::size_t column) {
    std::int64_t sum = 0;
    bool any = false;
    for (std::size_t at = goal.first; at <= goal.last; ++at) {
        if (const auto *number = std::get_if<std::int64_t>(&milestones.rows[at].cells[column].content)) {
            sum += *number;
            any = true;
        }
    }
    return any ? signed_count(sum, sum_of(column_run(milestones.id, column, goal.first, goal.last)))
               : blank();
}

Table goals_table(const Wording &wording, const std::map<int, PlanYear> &years, const Milestones &all) {
    const Table &milestones = all.rows.table;
    Table table = wording.table("plan-goals");
    table.columns = {{wording.say("plan-goals.goal"), "", ColumnKind::text, 3},
                     {wording.say("plan-years.milestones"), "", ColumnKind::count, 1}};
    const std::vector<YearPlace> places = add_year_columns(wording, years, table);
    for (const GoalRows &goal : all.rows.goals) {
        TableRow made = row(
            RowRole::body,
            {text(goal_words(wording, goal.goal)),
             count(goal.last - goal.first + 1, CountOf{column_run(milestones.id, 0, goal.first, goal.last)})},
            table.columns.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            made.cells[places[i].planned] = goal_sum(milestones, goal, all.years[i].planned);
            if (places[i].started) {
                made.cells[*places[i].started] = goal_sum(milestones, goal, *all.years[i].started);
            }
        }
        table.rows.push_back(std::move(made));
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

Table years_table(const Wording &wording, const std::map<int, PlanYear> &years, const Milestones &all) {
    const Table &milestones = all.rows.table;
    const std::size_t last = milestones.rows.size() - 1;
    const auto run = [&](std::size_t column) { return column_run(milestones.id, column, 0, last); };
    Table table = wording.table(PlanYearCells::table);
    table.columns = {{wording.say("column.year"), "", ColumnKind::identifier, 1},
                     {wording.say("plan-years.milestones"), "", ColumnKind::count, 1},
                     {wording.say("plan.started-column"), "", ColumnKind::count, 1},
                     {wording.say("plan.planned-column"), "", ColumnKind::count, 1}};
    for (const YearPlace &place : all.years) {
        const PlanYear &sum = years.at(place.year);
        table.rows.push_back(
            {RowRole::body,
             {text(std::to_string(place.year)), count(sum.milestones, CountOf{run(place.planned)}),
              place.started ? signed_count(*sum.started, sum_of(run(*place.started))) : blank(),
              signed_count(sum.planned, sum_of(run(place.planned)))}});
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

} // namespace

std::string goal_words(const Wording &wording, const std::string &goal) {
    return goal.empty() ? wording.say("word.not-stated") : goal;
}

std::vector<Table> milestone_tables(const Wording &wording) {
    const std::map<int, PlanYear> years = years_of(wording.portfolio.setup.plan);
    Milestones all = milestones_of(wording, years);
    std::vector<Table> tables;
    if (!years.empty()) {
        tables.push_back(years_table(wording, years, all));
    }
    tables.push_back(goals_table(wording, years, all));
    all.rows.table.rows.push_back(sums_row(all.rows.table, wording.say("word.sum")));
    tables.push_back(std::move(all.rows.table));
    return tables;
}

} // namespace kvartal::report
