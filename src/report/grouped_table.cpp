// SPDX-License-Identifier: MIT
#include "report/grouped_table.hpp"

#include "report/cells.hpp"

namespace kvartal::report {
namespace {

using consolidation::Figures;
using consolidation::Group;
using portfolio::Portfolio;

std::string label_in_words(const CellContent &content) {
    const auto *mark = std::get_if<StatusMark>(&content);
    return mark != nullptr ? mark->label : std::get<std::string>(content);
}

std::string figure_in_words(const Wording &wording, const CellContent &content) {
    const auto *amount = std::get_if<foundation::Money>(&content);
    return amount != nullptr ? wording.mnok(*amount) : std::to_string(std::get<std::int64_t>(content));
}

/// "1.1 Modernisere …: 656; …": the bars in words.
std::string bars_in_words(const Wording &wording, const Table &table, std::size_t label, std::size_t value) {
    std::string words;
    for (const std::size_t i : body_rows(table)) {
        words += words.empty() ? "" : "; ";
        words += label_in_words(table.rows[i].cells[label].content) + ": "
                 + figure_in_words(wording, table.rows[i].cells[value].content);
    }
    return words;
}

} // namespace

std::vector<std::size_t> body_rows(const Table &table) {
    std::vector<std::size_t> body;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].role == RowRole::body) {
            body.push_back(i);
        }
    }
    return body;
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

Table grouped_table(const Wording &wording, const Grouping &by) {
    const Portfolio &portfolio = wording.portfolio;
    Table table = wording.table(by.id);
    const std::string name{by.id};
    table.columns = {{wording.column(by.dimension), "", ColumnKind::text, 3},
                     {wording.say("column.count"), "", ColumnKind::count, 1},
                     {wording.say("column.gross"), "", ColumnKind::amount, 1}};
    const CellRun keys = wording.layout.run(wording.layout.column_of(by.dimension).value());
    const char *list = consolidation::code_list_of(by.dimension);
    for (const Group &group : totals_by(portfolio, by.dimension)) {
        const CellRef key{"", table.rows.size(), 0};
        table.rows.push_back({RowRole::body,
                              {text(wording.short_label(list, group.value)),
                               count(group.figures.count, CountWhere{{{keys, key}}}),
                               amount(group.figures.gross,
                                      SumWhere{wording.layout.run(wording.layout.budget), {{keys, key}}})}});
    }
    const Figures all = consolidation::totals(portfolio);
    table.rows.push_back({RowRole::total,
                          {text(wording.say("word.sum")), count(all.count, sum_above(table, 1)),
                           amount(all.gross, sum_above(table, 2))}});
    return table;
}

} // namespace kvartal::report
