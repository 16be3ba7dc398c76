// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/source_lines.hpp"

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using portfolio::Initiative;

TableRow initiative_row(const Wording &wording, const Initiative &one, const SourceRows &sources) {
    const auto coded = [&](Dimension dimension) {
        return wording.coded(dimension, consolidation::value_of(one, dimension));
    };
    return {RowRole::body,
            {wording.name_of(one), text(wording.owner(one)),
             text(portfolio::other_answer(one, "description")), coded(Dimension::phase),
             coded(Dimension::status), one.budget ? sources.cell(*one.budget) : blank()}};
}

} // namespace

std::vector<Section> areas_chapter(const Wording &wording) {
    if (wording.portfolio.initiatives.empty()) {
        return {};
    }
    Table table = wording.table("areas");
    table.columns = {{wording.say("column.initiative"), "", ColumnKind::text, 2.2},
                     {wording.say("column.owner"), "", ColumnKind::text, 1.6},
                     {wording.say("column.description"), "", ColumnKind::text, 3.4},
                     {wording.column(Dimension::phase), "", ColumnKind::text, 1.4},
                     {wording.column(Dimension::status), "", ColumnKind::status, 1},
                     {wording.say("column.gross"), "", ColumnKind::amount, 1}};
    const SourceRows sources{wording};
    for (const Initiative &one : wording.portfolio.initiatives) {
        table.rows.push_back(initiative_row(wording, one, sources));
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    Section section = wording.section("areas");
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

} // namespace kvartal::report
