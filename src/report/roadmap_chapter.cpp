// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/roadmap_plans.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using foundation::Date;

struct Columns {
    static constexpr std::size_t name = 0, phase = 3, start = 4, end = 5, milestone = 6;
};

struct Years {
    int first = 0, last = 0;
};

template <class Holds>
bool any_plan(const std::vector<AreaPlans> &areas, const Holds &holds) {
    return std::any_of(areas.begin(), areas.end(), [&](const AreaPlans &area) {
        return std::any_of(area.plans.begin(), area.plans.end(), holds);
    });
}

/// From the first start to the last end, and the cut-off's year; at most six, two of them before that year
/// where more than six are wanted.
Years shown_years(const std::vector<AreaPlans> &areas, Date cut_off) {
    constexpr int most = 6, before = 2;
    const int now = static_cast<int>(cut_off.year());
    Years years{now, now};
    for (const AreaPlans &area : areas) {
        for (const Plan &plan : area.plans) {
            if (plan.has_bar()) {
                years.first = std::min(years.first, static_cast<int>(plan.start->year()));
                years.last = std::max(years.last, static_cast<int>(plan.end->year()));
            }
        }
    }
    if (years.last - years.first >= most) {
        const int last = years.last;
        years.first = std::max(years.first, std::min(now - before, last - most + 1));
        years.last = std::min(last, years.first + most - 1);
    }
    return years;
}

/// The day, or that there is none, with the note that tells what follows from it.
TableCell day_cell(const Wording &wording, const std::optional<Date> &day, const char *note) {
    TableCell cell = day ? date(*day) : text(wording.say("word.not-stated"));
    cell.note = note;
    return cell;
}

TableRow plan_row(const Wording &wording, const Plan &plan, bool with_milestones) {
    const portfolio::Initiative &one = *plan.initiative;
    const bool late = is_overdue(plan, wording.portfolio.setup.cut_off);
    const bool ends_too_early = plan.start && plan.end && !plan.has_bar();
    std::vector<TableCell> cells;
    cells.reserve(Columns::milestone + 1);
    cells.push_back(wording.name_of(one));
    cells.push_back(text(id_or_blank(one)));
    cells.push_back(text(wording.owner(one)));
    cells.push_back(text(wording.label("phase", consolidation::value_of(one, Dimension::phase))));
    cells.push_back(day_cell(wording, plan.start, plan.start ? "" : "barless"));
    cells.push_back(day_cell(wording, plan.end,
                             late                          ? "overdue"
                             : !plan.end || ends_too_early ? "barless"
                                                           : ""));
    if (with_milestones) {
        cells.push_back(plan.milestone ? date(*plan.milestone) : blank());
    }
    return {RowRole::body, std::move(cells)};
}

bool is_imprecise(const Plan &plan) {
    const auto is_span = [](const auto &day) { return day && day->value.first != day->value.last; };
    return is_span(plan.initiative->start) || is_span(plan.initiative->end);
}

/// Those of the notes that a row of the table refers to, and that on dates that were no days.
void add_notes(const Wording &wording, Table &table, const std::vector<AreaPlans> &areas) {
    for (const char *id : {"overdue", "barless"}) {
        const bool used = std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [&](const TableCell &cell) { return cell.note == id; });
        });
        if (used) {
            table.notes.push_back({id, wording.say("roadmap." + std::string{id} + "-note")});
        }
    }
    if (any_plan(areas, is_imprecise)) {
        table.notes.push_back({"precision", wording.say("roadmap.precision")});
    }
}

Table plan_table(const Wording &wording, const std::vector<AreaPlans> &areas) {
    const bool with_milestones = any_plan(areas, [](const Plan &plan) { return plan.milestone.has_value(); });
    Table table = wording.table("roadmap");
    table.columns = {{wording.say("column.initiative"), "", ColumnKind::text, 3},
                     {wording.say("column.id"), "", ColumnKind::identifier, 1},
                     {wording.say("column.owner"), "", ColumnKind::text, 1.6},
                     {wording.say("column.phase"), "", ColumnKind::text, 1.2},
                     {wording.say("roadmap.start"), "", ColumnKind::date, 1},
                     {wording.say("roadmap.end"), "", ColumnKind::date, 1}};
    if (with_milestones) {
        table.columns.push_back({wording.say("roadmap.next-milestone"), "", ColumnKind::date, 1});
    }
    for (const AreaPlans &area : areas) {
        table.rows.push_back(row(RowRole::section, {text(area.area)}, table.columns.size()));
        for (const Plan &plan : area.plans) {
            table.rows.push_back(plan_row(wording, plan, with_milestones));
        }
    }
    add_notes(wording, table, areas);
    return table;
}

Roadmap roadmap_of(const Wording &wording, const Table &table, const std::vector<AreaPlans> &areas) {
    const Date cut_off = wording.portfolio.setup.cut_off;
    const Years years = shown_years(areas, cut_off);
    Roadmap roadmap;
    roadmap.id = "roadmap-bars";
    roadmap.caption = wording.say("roadmap.chart");
    roadmap.alternative = plans_in_words(wording, areas, roadmap.caption);
    roadmap.table = table.id;
    roadmap.label_column = Columns::name;
    roadmap.kind_column = Columns::phase;
    roadmap.first_column = Columns::start;
    roadmap.last_column = Columns::end;
    if (table.columns.size() > Columns::milestone) {
        roadmap.mark_column = Columns::milestone;
    }
    for (const foundation::Code &phase : wording.portfolio.vocabulary.list("phase").codes) {
        roadmap.kinds.push_back(phase.label.in(wording.language()));
    }
    roadmap.first_year = years.first;
    roadmap.last_year = years.last;
    roadmap.cut_off = cut_off;
    roadmap.cut_off_label =
        wording.say("roadmap.cut-off", {{"date", foundation::written(cut_off, wording.language())}});
    roadmap.mark_label = wording.say("roadmap.next-milestone");
    roadmap.open_label = wording.say("roadmap.open");
    roadmap.barless_label = wording.say("roadmap.barless");
    return roadmap;
}

} // namespace

std::vector<Section> roadmap_chapter(const Wording &wording) {
    const std::vector<AreaPlans> areas = plans_by_area(wording);
    if (!any_plan(areas, [](const Plan &plan) { return plan.has_bar(); })) {
        return {};
    }
    Section section = wording.section("roadmap");
    Table table = plan_table(wording, areas);
    Roadmap roadmap = roadmap_of(wording, table, areas);
    section.blocks.emplace_back(Paragraph{plans_in_short(wording, areas, roadmap.last_year)});
    section.blocks.emplace_back(std::move(roadmap));
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

} // namespace kvartal::report
