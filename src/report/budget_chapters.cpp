// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Figures;
using consolidation::Group;
using portfolio::Portfolio;
using Columns = PortfolioLayout;

std::vector<std::size_t> body_rows(const Table &table) {
    std::vector<std::size_t> body;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].role == RowRole::body) {
            body.push_back(i);
        }
    }
    return body;
}

/// "1.1 Modernisere …: 656; …": the bars in words.
std::string bars_in_words(const Wording &wording, const Table &table, std::size_t label, std::size_t value) {
    std::string words;
    for (const std::size_t i : body_rows(table)) {
        words += words.empty() ? "" : "; ";
        words += std::get<std::string>(table.rows[i].cells[label].content) + ": "
                 + wording.mnok(std::get<foundation::Money>(table.rows[i].cells[value].content));
    }
    return words;
}

Chart bars(const Wording &wording, const Table &table, const char *caption_key, std::size_t label,
           std::size_t value) {
    Chart chart;
    chart.id = table.id + "-bars";
    chart.kind = ChartKind::bars;
    chart.caption = wording.say(caption_key);
    chart.alternative =
        wording.say("chart.bars-alternative",
                    {{"what", chart.caption}, {"parts", bars_in_words(wording, table, label, value)}});
    chart.table = table.id;
    chart.label_column = label;
    chart.value_column = value;
    chart.rows = body_rows(table);
    return chart;
}

/// A table of groups: what it is called, and which column of the portfolio table shows the same words.
struct Grouping {
    const char *id;
    Dimension dimension;
    const char *list;
    std::size_t portfolio_column;
    const char *column_key;
};
constexpr Grouping by_owner{"owners", Dimension::owner, "", Columns::owner, "column.owner"};
constexpr Grouping by_phase{"phases", Dimension::phase, "phase", Columns::phase, "column.phase"};
constexpr Grouping by_priority{"priorities", Dimension::priority, "priority", Columns::priority,
                               "column.priority"};

/// Count and budget of each group: the count and the sum of the portfolio table's rows that show the same
/// words.
Table grouped_table(const Wording &wording, const Grouping &by) {
    const Portfolio &portfolio = wording.portfolio;
    Table table;
    table.id = by.id;
    const std::string name{by.id};
    table.caption = wording.say(name + ".caption");
    table.sheet_name = wording.say(name + ".sheet");
    table.decimals = wording.layout.decimals;
    table.columns = {{wording.say(by.column_key), "", ColumnKind::text, 3},
                     {wording.say("column.count"), "", ColumnKind::count, 1},
                     {wording.say("column.gross"), "", ColumnKind::amount, 1}};
    const CellRun keys = wording.layout.run(by.portfolio_column);
    for (const Group &group : totals_by(portfolio, by.dimension)) {
        const CellRef key{"", table.rows.size(), 0};
        table.rows.push_back(
            {RowRole::body,
             {text(wording.short_label(by.list, group.value)),
              count(group.figures.count, CountWhere{keys, key}),
              amount(group.figures.gross, SumWhere{wording.layout.run(Columns::budget), keys, key})}});
    }
    const Figures all = consolidation::totals(portfolio);
    table.rows.push_back({RowRole::total,
                          {text(wording.say("word.sum")), count(all.count, sum_above(table, 1)),
                           amount(all.gross, sum_above(table, 2))}});
    return table;
}

/// What the initiatives of the row's focus area give to others, out of the bridge.
Derivation transfers_of(const Portfolio &portfolio, std::size_t own_row) {
    const std::size_t last = BridgeRows::first_transfer + portfolio.transfers.size() - 1;
    return SumWhere{column_run("bridge", BridgeRows::amount_column, BridgeRows::first_transfer, last),
                    column_run("bridge", BridgeRows::focus_area_column, BridgeRows::first_transfer, last),
                    CellRef{"", own_row, 0}};
}

TableRow focus_area_row(const Wording &wording, const Group &group, std::size_t own_row) {
    const Portfolio &portfolio = wording.portfolio;
    const std::string whole = wording.label("focus_area", group.value);
    const std::string number = wording.short_label("focus_area", group.value);
    const std::string name = number != whole ? whole.substr(number.size() + 1) : whole;
    const CellRun keys = wording.layout.run(Columns::focus_area);
    const CellRef key{"", own_row, 0};
    std::vector<TableCell> cells{
        text(number), text(name), count(group.figures.count, CountWhere{keys, key}),
        amount(group.figures.gross, SumWhere{wording.layout.run(Columns::budget), keys, key})};
    if (!portfolio.transfers.empty()) {
        cells.push_back(amount(-group.figures.given, transfers_of(portfolio, own_row)));
        cells.push_back(
            amount(group.figures.net(), SumOf{{one_cell("", own_row, 3), one_cell("", own_row, 4)}, {}}));
    }
    return {RowRole::body, std::move(cells)};
}

Table focus_area_table(const Wording &wording) {
    const Portfolio &portfolio = wording.portfolio;
    Table table;
    table.id = "focus-areas";
    table.caption = wording.say("focus-areas.caption");
    table.sheet_name = wording.say("focus-areas.sheet");
    table.decimals = wording.layout.decimals;
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
    Table table;
    table.id = "funders";
    table.caption = wording.say("funders.caption");
    table.sheet_name = wording.say("funders.sheet");
    table.decimals = wording.layout.decimals;
    table.columns = {{wording.say("column.funder"), "", ColumnKind::text, 3},
                     {wording.say("column.amount"), "", ColumnKind::amount, 1}};
    const auto &funders = portfolio.vocabulary.list("funder").codes;
    for (std::size_t i = 0; i < funders.size(); ++i) {
        table.rows.push_back(
            {RowRole::body,
             {text(funders[i].label.in(wording.language())),
              amount(all.shares[i], sum_of(one_cell("portfolio", total_row, Columns::first_share + i)))}});
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

Section focus_area_chapter(const Wording &wording) {
    Section section{"focus-areas", wording.say("focus-areas.heading"), 1,
                    wording.secretariat_text("focus-areas"), false};
    Table table = focus_area_table(wording);
    section.blocks.emplace_back(bars(wording, table, "focus-areas.chart", 1, 3));
    section.blocks.emplace_back(std::move(table));
    return section;
}

Section owner_chapter(const Wording &wording) {
    Section section{"owners", wording.say("owners.heading"), 1, wording.secretariat_text("owners"), false};
    Table table = grouped_table(wording, by_owner);
    section.blocks.emplace_back(bars(wording, table, "owners.chart", 0, 2));
    section.blocks.emplace_back(std::move(table));
    return section;
}

Section funder_chapter(const Wording &wording) {
    Section section{"funders", wording.say("funders.heading"), 1, wording.secretariat_text("funders"), false};
    Table table = funder_table(wording);
    section.blocks.emplace_back(bars(wording, table, "funders.chart", 0, 1));
    section.blocks.emplace_back(std::move(table));
    return section;
}

Section phase_chapter(const Wording &wording) {
    Section section{"phases", wording.say("phases.heading"), 1, wording.secretariat_text("phases"), false};
    section.blocks.emplace_back(grouped_table(wording, by_phase));
    section.blocks.emplace_back(grouped_table(wording, by_priority));
    return section;
}

} // namespace kvartal::report
