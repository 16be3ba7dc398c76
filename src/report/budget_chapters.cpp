// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/grouped_table.hpp"

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Figures;
using consolidation::Group;
using portfolio::Portfolio;

/// What the initiatives of the row's focus area give to others, out of the bridge.
Derivation transfers_of(const Portfolio &portfolio, std::size_t own_row) {
    const std::size_t last = BridgeRows::first_transfer + portfolio.transfers.size() - 1;
    return SumWhere{column_run("bridge", BridgeRows::amount_column, BridgeRows::first_transfer, last),
                    {{column_run("bridge", BridgeRows::focus_area_column, BridgeRows::first_transfer, last),
                      CellRef{"", own_row, 0}}}};
}

TableRow focus_area_row(const Wording &wording, const Group &group, std::size_t own_row) {
    const Portfolio &portfolio = wording.portfolio;
    const std::string whole = wording.label("focus_area", group.value);
    const std::string number = wording.short_label("focus_area", group.value);
    const std::string name = number != whole ? whole.substr(number.size() + 1) : whole;
    const CellRun keys = wording.layout.run(wording.layout.column_of(Dimension::focus_area).value());
    const CellRef key{"", own_row, 0};
    std::vector<TableCell> cells{
        text(number), text(name), count(group.figures.count, CountWhere{{{keys, key}}}),
        amount(group.figures.gross, SumWhere{wording.layout.run(wording.layout.budget), {{keys, key}}})};
    if (!portfolio.transfers.empty()) {
        cells.push_back(amount(-group.figures.given, transfers_of(portfolio, own_row)));
        cells.push_back(
            amount(group.figures.net(), SumOf{{one_cell("", own_row, 3), one_cell("", own_row, 4)}, {}}));
    }
    return {RowRole::body, std::move(cells)};
}

Table focus_area_table(const Wording &wording) {
    const Portfolio &portfolio = wording.portfolio;
    Table table = wording.table("focus-areas");
    table.columns = {{wording.say("column.number"), "", ColumnKind::identifier, 1},
                     {wording.say("column.focus-area"), "", ColumnKind::text, 4},
                     {wording.say("column.count"), "", ColumnKind::count, 1},
                     {wording.say("column.gross"), "", ColumnKind::amount, 1}};
    if (!portfolio.transfers.empty()) {
        table.columns.push_back({wording.say("column.transfers"), "", ColumnKind::amount, 1});
        table.columns.push_back({wording.say("column.net"), "", ColumnKind::amount, 1});
    }
    for (const Group &group : totals_by(portfolio, Dimension::focus_area)) {
        table.rows.push_back(focus_area_row(wording, group, table.rows.size()));
    }
    const Figures all = consolidation::totals(portfolio);
    std::vector<TableCell> sums{blank(), text(wording.say("word.sum")), count(all.count, sum_above(table, 2)),
                                amount(all.gross, sum_above(table, 3))};
    if (!portfolio.transfers.empty()) {
        sums.push_back(amount(-all.given, sum_above(table, 4)));
        sums.push_back(amount(all.net(), sum_above(table, 5)));
    }
    table.rows.push_back({RowRole::total, std::move(sums)});
    return table;
}

Table funder_table(const Wording &wording) {
    const Portfolio &portfolio = wording.portfolio;
    const Figures all = consolidation::totals(portfolio);
    const std::size_t total_row = wording.layout.total_row;
    Table table = wording.table("funders");
    table.columns = {{wording.say("column.funder"), "", ColumnKind::text, 3},
                     {wording.say("column.amount"), "", ColumnKind::amount, 1}};
    const auto &funders = portfolio.vocabulary.list("funder").codes;
    for (std::size_t i = 0; i < funders.size(); ++i) {
        table.rows.push_back({RowRole::body,
                              {text(funders[i].label.in(wording.language())),
                               amount(all.shares[i], sum_of(one_cell("portfolio", total_row,
                                                                     wording.layout.first_share + i)))}});
    }
    if (!funders.empty()) {
        table.rows.push_back(
            {RowRole::subtotal,
             {text(wording.say("bridge.distribution")),
              amount(all.distribution(), sum_of(column_run("", 1, 0, funders.size() - 1)))}});
    }
    const std::size_t not_stated_row = table.rows.size();
    table.rows.push_back(
        {RowRole::body,
         {text(wording.say("word.not-stated")),
          amount(all.not_stated, sum_of(one_cell("portfolio", total_row, wording.layout.not_stated)))}});
    SumOf gross = sum_of(one_cell("", not_stated_row, 1));
    if (!funders.empty()) {
        gross.plus.insert(gross.plus.begin(), one_cell("", not_stated_row - 1, 1));
    }
    table.rows.push_back({RowRole::total, {text(wording.say("bridge.gross")), amount(all.gross, gross)}});
    return table;
}

} // namespace

std::vector<Section> focus_area_chapter(const Wording &wording) {
    if (!wording.layout.column_of(Dimension::focus_area)) {
        return {};
    }
    Section section = wording.section("focus-areas");
    Table table = focus_area_table(wording);
    section.blocks.emplace_back(bars(wording, table, "focus-areas.chart", 1, 3));
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

std::vector<Section> owner_chapter(const Wording &wording) {
    Section section = wording.section("owners");
    Table table = grouped_table(wording, {"owners", Dimension::owner});
    section.blocks.emplace_back(bars(wording, table, "owners.chart", 0, 2));
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

std::vector<Section> funder_chapter(const Wording &wording) {
    Section section = wording.section("funders");
    Table table = funder_table(wording);
    section.blocks.emplace_back(bars(wording, table, "funders.chart", 0, 1));
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

std::vector<Section> phase_chapter(const Wording &wording) {
    Section section = wording.section("phases");
    for (const Grouping &by :
         {Grouping{"phases", Dimension::phase}, Grouping{"priorities", Dimension::priority}}) {
        if (wording.layout.column_of(by.dimension)) {
            section.blocks.emplace_back(grouped_table(wording, by));
        }
    }
    return section.blocks.empty() ? std::vector<Section>{} : std::vector<Section>{std::move(section)};
}

} // namespace kvartal::report
