// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"

#include <chrono>

namespace kvartal::report {
namespace {

using portfolio::Initiative;
using portfolio::Milestone;

std::string span_of(const Wording &wording,
                    const std::optional<portfolio::Placed<foundation::DateSpan>> &date) {
    return date ? wording.span(date->value) : std::string{};
}

bool is_late(const Milestone &milestone) {
    return !milestone.actual && milestone.planned && milestone.forecast
           && milestone.forecast->value.last > milestone.planned->value.last;
}

/// Not reached, and expected by the end of the three months after the cut-off.
bool is_next(const Milestone &milestone, foundation::Date cut_off) {
    const auto &expected = milestone.forecast ? milestone.forecast : milestone.planned;
    return !milestone.actual && expected
           && std::chrono::sys_days{expected->value.last}
                  <= std::chrono::sys_days{cut_off} + std::chrono::days{92};
}

std::string remark(const Wording &wording, const Milestone &milestone) {
    return wording.say(milestone.actual     ? "milestones.reached"
                       : is_late(milestone) ? "milestones.late"
                                            : "milestones.coming");
}

/// The columns of a table of milestones.
constexpr std::size_t result_column = 2;

TableRow milestone_row(const Wording &wording, const Initiative &one, const Milestone &milestone) {
    return {RowRole::body,
            {wording.name_of(one), text(wording.owner(one)), text(milestone.result.value),
             text(span_of(wording, milestone.planned)), text(span_of(wording, milestone.forecast)),
             text(span_of(wording, milestone.actual)), text(remark(wording, milestone))}};
}

Table empty_table(const Wording &wording, const std::string &id, bool all) {
    Table table = wording.table(id);
    table.spreadsheet_only = all;
    table.columns = {{wording.say("column.initiative"), "", ColumnKind::text, 2},
                     {wording.say("column.owner"), "", ColumnKind::text, 1.5},
                     {wording.say("column.milestone"), "", ColumnKind::text, 3},
                     {wording.say("column.planned"), "", ColumnKind::text, 1},
                     {wording.say("column.forecast"), "", ColumnKind::text, 1},
                     {wording.say("column.actual"), "", ColumnKind::text, 1},
                     {wording.say("column.remark"), "", ColumnKind::text, 1}};
    return table;
}

Table milestones_table(const Wording &wording, const std::string &id, bool all) {
    Table table = empty_table(wording, id, all);
    for (const Initiative &one : wording.portfolio.initiatives) {
        for (const Milestone &milestone : one.milestones) {
            if (all || is_late(milestone) || is_next(milestone, wording.portfolio.setup.cut_off)) {
                table.rows.push_back(milestone_row(wording, one, milestone));
            }
        }
    }
    return table;
}

} // namespace

Table milestone_table(const Wording &wording, const Initiative &initiative) {
    Table table = empty_table(wording, "milestone-answers", true);
    for (const Milestone &milestone : initiative.milestones) {
        table.rows.push_back(milestone_row(wording, initiative, milestone));
    }
    return without_first_columns(std::move(table), result_column);
}

std::vector<Section> milestones_chapter(const Wording &wording) {
    Table all = milestones_table(wording, "milestone-answers", true);
    if (all.rows.empty()) {
        return {};
    }
    Section section = wording.section("milestones");
    Table near = milestones_table(wording, "milestones", false);
    if (near.rows.empty()) {
        section.blocks.emplace_back(Paragraph{wording.say("milestones.none")});
    } else {
        section.blocks.emplace_back(std::move(near));
    }
    section.blocks.emplace_back(std::move(all));
    return {std::move(section)};
}

} // namespace kvartal::report
