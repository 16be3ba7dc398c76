// SPDX-License-Identifier: MIT
#include "consolidation/bridge.hpp"
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/source_lines.hpp"

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Group;
using foundation::Money;
using portfolio::Initiative;
using portfolio::Portfolio;
using Columns = PortfolioLayout;

const std::vector<foundation::Code> &funders(const Portfolio &portfolio) {
    return portfolio.vocabulary.list("funder").codes;
}

Column value_column(const Wording &wording, Dimension dimension) {
    switch (dimension) {
    case Dimension::priority:
        return {wording.say("column.priority-short"), "", ColumnKind::identifier, 1};
    case Dimension::focus_area:
        return {wording.say("column.focus-area-short"), "", ColumnKind::identifier, 1};
    case Dimension::status:
    case Dimension::risk:
        return {wording.column(dimension), "", ColumnKind::status, 1};
    default:
        return {wording.column(dimension), "", ColumnKind::text, 1.3};
    }
}

std::vector<Column> columns(const Wording &wording) {
    const std::string year = std::to_string(wording.portfolio.setup.budget_year);
    std::vector<Column> all{
        {wording.say("column.id"), "", ColumnKind::identifier, 1},
        {wording.say("column.initiative"), "", ColumnKind::text, 3},
        {wording.say("column.owner"), "", ColumnKind::text, 1.6},
    };
    for (const Dimension dimension : wording.layout.values) {
        all.push_back(value_column(wording, dimension));
    }
    all.push_back({wording.say("column.budget", {{"year", year}}), "", ColumnKind::amount, 1});
    const std::string group = wording.say("column.distribution");
    for (const foundation::Code &funder : funders(wording.portfolio)) {
        all.push_back({funder.label.in(wording.language()), group, ColumnKind::amount, 1});
    }
    all.push_back({wording.say("word.not-stated"), "", ColumnKind::amount, 1});
    return all;
}

/// Budget less every share of the same row.
SumOf budget_less_shares(const Columns &at, std::size_t row) {
    SumOf sum = sum_of(one_cell("", row, at.budget));
    for (std::size_t column = at.first_share; column < at.not_stated; ++column) {
        sum.minus.push_back(one_cell("", row, column));
    }
    return sum;
}

TableRow initiative_row(const Wording &wording, const Columns &at, const Initiative &initiative,
                        std::size_t own_row, const SourceRows &sources) {
    const auto value = [&](Dimension dimension) { return consolidation::value_of(initiative, dimension); };
    std::vector<TableCell> cells(at.columns);
    cells[Columns::id] = text(id_or_blank(initiative));
    cells[Columns::name] = read(text(initiative.name.value), initiative.name);
    cells[Columns::name].link = LinkTarget{"", {}, "", initiative.key};
    cells[Columns::owner] = read(text(wording.owner(initiative)), initiative.owner);
    for (std::size_t i = 0; i < at.values.size(); ++i) {
        cells[Columns::first_value + i] = read(wording.coded(at.values[i], value(at.values[i])),
                                               consolidation::answer_in(initiative, at.values[i]));
    }
    if (initiative.budget) {
        cells[at.budget] = sources.cell(*initiative.budget);
    }
    const foundation::CodeList &list = wording.portfolio.vocabulary.list("funder");
    for (const portfolio::CostShare &share : initiative.shares) {
        cells[at.first_share + list.rank(share.funder)] = sources.cell(share.amount);
    }
    if (initiative.budget || !initiative.shares.empty()) {
        cells[at.not_stated] = amount(not_stated(initiative), budget_less_shares(at, own_row));
    }
    return {RowRole::body, std::move(cells)};
}

/// The sums of a group or of all: `runs` gives what each column adds.
template <class Runs>
TableRow sums_row(const Columns &at, RowRole role, std::string label, const consolidation::Figures &figures,
                  const Runs &runs) {
    std::vector<TableCell> cells(at.columns);
    cells[Columns::name] = text(std::move(label));
    cells[at.budget] = amount(figures.gross, runs(at.budget));
    for (std::size_t i = 0; i < figures.shares.size(); ++i) {
        cells[at.first_share + i] = amount(figures.shares[i], runs(at.first_share + i));
    }
    cells[at.not_stated] = amount(figures.not_stated, runs(at.not_stated));
    return {role, std::move(cells)};
}

std::vector<TableRow> rows(const Wording &wording) {
    const Portfolio &portfolio = wording.portfolio;
    const Columns &at = wording.layout;
    const SourceRows sources{wording};
    std::vector<TableRow> all;
    std::vector<std::size_t> subtotals;
    for (const Group &group : totals_by(portfolio, Dimension::strategic_area)) {
        const std::string area = wording.label("strategic_area", group.value);
        all.push_back(row(RowRole::section, {text(area)}, at.columns));
        const std::size_t first = all.size();
        for (const std::size_t index : group.initiatives) {
            all.push_back(initiative_row(wording, at, portfolio.initiatives[index], all.size(), sources));
        }
        const std::size_t last = all.size() - 1;
        subtotals.push_back(all.size());
        all.push_back(sums_row(
            at, RowRole::subtotal, wording.say("portfolio.subtotal", {{"area", area}}), group.figures,
            [&](std::size_t column) { return sum_of(column_run("", column, first, last)); }));
    }
    all.push_back(sums_row(at, RowRole::total, wording.say("portfolio.total"),
                           consolidation::totals(portfolio), [&](std::size_t column) {
                               SumOf sum;
                               for (const std::size_t subtotal : subtotals) {
                                   sum.plus.push_back(one_cell("", subtotal, column));
                               }
                               return sum;
                           }));
    return all;
}

std::string bridge_sentence(const Wording &wording, const consolidation::Bridge &bridge) {
    const foundation::Arguments figures{{"gross", wording.mnok(bridge.gross)},
                                        {"distribution", wording.mnok(bridge.distribution)},
                                        {"not_stated", wording.mnok(bridge.not_stated)},
                                        {"transfers", wording.mnok(bridge.transfers)},
                                        {"net", wording.mnok(bridge.net)}};
    return wording.say(wording.portfolio.transfers.empty() ? "portfolio.bridge-none" : "portfolio.bridge",
                       figures);
}

const Initiative &giver_of(const Portfolio &portfolio, const portfolio::BookedTransfer &transfer) {
    return portfolio.initiatives[transfer.giver];
}

TableRow transfer_row(const Wording &wording, const portfolio::BookedTransfer &transfer) {
    const Initiative &giver = giver_of(wording.portfolio, transfer);
    const Initiative &receiver = wording.portfolio.initiatives[transfer.receiver];
    return {RowRole::body,
            {text(wording.say("bridge.transfer")), text(giver.name.value), text(receiver.name.value),
             text(wording.short_label("focus_area", consolidation::value_of(giver, Dimension::focus_area))),
             read(amount(-transfer.transfer.amount.value), transfer.transfer.amount)}};
}

Table bridge_table(const Wording &wording) {
    const Portfolio &portfolio = wording.portfolio;
    const consolidation::Bridge bridge = consolidation::bridge(portfolio);
    const Columns &at = wording.layout;
    const std::size_t total = at.total_row;
    constexpr std::size_t amounts = BridgeRows::amount_column;
    SumOf distribution;
    for (std::size_t column = at.first_share; column < at.not_stated; ++column) {
        distribution.plus.push_back(one_cell("portfolio", total, column));
    }
    Table table = wording.table("bridge");
    table.columns = {{wording.say("bridge.step"), "", ColumnKind::text, 2},
                     {wording.say("bridge.giver"), "", ColumnKind::text, 2},
                     {wording.say("bridge.receiver"), "", ColumnKind::text, 2},
                     {wording.say("column.focus-area-short"), "", ColumnKind::identifier, 1},
                     {wording.say("column.amount"), "", ColumnKind::amount, 1}};
    const auto step = [&](RowRole role, const char *key, Money value, Derivation derivation) {
        std::vector<TableCell> cells(table.columns.size());
        cells[0] = text(wording.say(key));
        cells[amounts] = amount(value, std::move(derivation));
        table.rows.push_back({role, std::move(cells)});
    };
    step(RowRole::body, "bridge.distribution", bridge.distribution, distribution);
    step(RowRole::body, "bridge.not-stated", bridge.not_stated,
         sum_of(one_cell("portfolio", total, at.not_stated)));
    step(RowRole::subtotal, "bridge.gross", bridge.gross, sum_of(column_run("", amounts, 0, 1)));
    for (const portfolio::BookedTransfer &transfer : portfolio.transfers) {
        table.rows.push_back(transfer_row(wording, transfer));
    }
    step(RowRole::total, "bridge.net", bridge.net,
         sum_of(column_run("", amounts, BridgeRows::gross, table.rows.size() - 1)));
    return table;
}

} // namespace

std::vector<Section> portfolio_chapter(const Wording &wording) {
    Table table = wording.table("portfolio", "portfolio.", {{"period", wording.portfolio.setup.period}});
    table.columns = columns(wording);
    table.rows = rows(wording);
    table.wide = true;
    table.filters = {Columns::owner};
    for (std::size_t i = 0; i < wording.layout.values.size(); ++i) {
        table.filters.push_back(Columns::first_value + i);
    }
    table.notes.push_back({"bridge", bridge_sentence(wording, consolidation::bridge(wording.portfolio))});
    table.rows.back().cells[wording.layout.budget].note = "bridge";

    Section section = wording.section("portfolio");
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(bridge_table(wording));
    return {std::move(section)};
}

} // namespace kvartal::report
