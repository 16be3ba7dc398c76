// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Group;
using portfolio::Portfolio;

/// Every status of the vocabulary, also those that no initiative has; then "not reported" where there are
/// any.
Table status_table(const Wording &wording) {
    const Portfolio &portfolio = wording.portfolio;
    Table table;
    table.id = "status";
    table.caption = wording.say("status.caption");
    table.sheet_name = wording.say("status.sheet");
    table.decimals = wording.layout.decimals;
    table.columns = {{wording.say("column.status"), "", ColumnKind::status, 1},
                     {wording.say("column.count"), "", ColumnKind::count, 1},
                     {wording.say("column.gross"), "", ColumnKind::amount, 1}};
    const std::vector<Group> groups = totals_by(portfolio, Dimension::status);
    const auto add = [&](const std::string &code) {
        const std::size_t own_row = table.rows.size();
        consolidation::Figures figures;
        for (const Group &group : groups) {
            if (group.value == code) {
                figures = group.figures;
            }
        }
        const CellRun keys = wording.layout.run(PortfolioLayout::status);
        const CellRef key{"", own_row, 0};
        table.rows.push_back(
            {RowRole::body,
             {status(wording.status_mark(code)), count(figures.count, CountWhere{keys, key}),
              amount(figures.gross, SumWhere{wording.layout.run(PortfolioLayout::budget), keys, key})}});
    };
    for (const foundation::Code &code : portfolio.vocabulary.list("status").codes) {
        add(code.id);
    }
    if (!groups.empty() && groups.back().value.empty()) {
        add("");
    }
    const consolidation::Figures all = consolidation::totals(portfolio);
    table.rows.push_back({RowRole::total,
                          {text(wording.say("word.sum")), count(all.count, sum_above(table, 1)),
                           amount(all.gross, sum_above(table, 2))}});
    return table;
}

std::string in_words(const Table &table) {
    std::string words;
    for (std::size_t i = 0; i + 1 < table.rows.size(); ++i) {
        words += words.empty() ? "" : ", ";
        words += std::get<StatusMark>(table.rows[i].cells[0].content).label + " "
                 + std::to_string(std::get<std::int64_t>(table.rows[i].cells[1].content));
    }
    return words;
}

Chart status_donut(const Wording &wording, const Table &table) {
    Chart chart;
    chart.id = "status-donut";
    chart.kind = ChartKind::donut;
    chart.caption = wording.say("status.chart");
    chart.table = table.id;
    chart.label_column = 0;
    chart.value_column = 1;
    for (std::size_t i = 0; i + 1 < table.rows.size(); ++i) {
        chart.rows.push_back(i);
    }
    const auto total = static_cast<std::int64_t>(wording.portfolio.initiatives.size());
    chart.alternative =
        wording.say("status.chart-alternative", {{"count", total}, {"parts", in_words(table)}});
    chart.centre_label = wording.say("word.initiatives", {{"count", total}});
    return chart;
}

/// The initiatives whose status is bad, with who answers for them.
Table red_table(const Wording &wording, const std::vector<std::size_t> &red) {
    Table table;
    table.id = "red";
    table.caption = wording.say("status.red-caption");
    table.sheet_name = wording.say("status.red-sheet");
    table.decimals = wording.layout.decimals;
    table.columns = {{wording.say("column.id"), "", ColumnKind::identifier, 1},
                     {wording.say("column.initiative"), "", ColumnKind::text, 3},
                     {wording.say("column.owner"), "", ColumnKind::text, 2},
                     {wording.say("column.phase"), "", ColumnKind::text, 1.2},
                     {wording.say("column.status"), "", ColumnKind::status, 1},
                     {wording.say("column.gross"), "", ColumnKind::amount, 1}};
    for (const std::size_t index : red) {
        const portfolio::Initiative &initiative = wording.portfolio.initiatives[index];
        const auto value = [&](Dimension dimension) {
            return consolidation::value_of(initiative, dimension);
        };
        table.rows.push_back({RowRole::body,
                              {text(initiative.id ? initiative.id->value : ""), text(initiative.name.value),
                               text(wording.label("", value(Dimension::owner))),
                               text(wording.label("phase", value(Dimension::phase))),
                               status(wording.status_mark(value(Dimension::status))),
                               initiative.budget ? amount(initiative.budget->value) : blank()}});
    }
    return table;
}

} // namespace

std::vector<std::size_t> initiatives_with_tone(const Wording &wording, Tone tone) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < wording.portfolio.initiatives.size(); ++i) {
        const auto &reported = wording.portfolio.initiatives[i].status;
        if (reported && wording.status_mark(reported->value).tone == tone) {
            found.push_back(i);
        }
    }
    return found;
}

Section status_chapter(const Wording &wording) {
    Section section{"status", wording.say("status.heading"), 1, wording.secretariat_text("status"), false};
    Table table = status_table(wording);
    section.blocks.emplace_back(status_donut(wording, table));
    section.blocks.emplace_back(std::move(table));
    if (const auto red = initiatives_with_tone(wording, Tone::bad); !red.empty()) {
        section.blocks.emplace_back(red_table(wording, red));
    }
    return section;
}

} // namespace kvartal::report
