// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/change_tables.hpp"
#include "report/chapters.hpp"

#include <map>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Group;
using portfolio::Portfolio;

/// The groups of the round's initiatives, by their value.
std::map<std::string, consolidation::Figures> figures_by(const Portfolio &portfolio, Dimension dimension) {
    std::map<std::string, consolidation::Figures> figures;
    for (Group &group : totals_by(portfolio, dimension)) {
        figures[group.value] = std::move(group.figures);
    }
    return figures;
}

struct Rounds {
    std::map<std::string, consolidation::Figures> now, before;
};

/// A value's count now, in the last round and the difference, and its budget.
TableRow value_row(const Wording &wording, Dimension dimension, const Rounds &rounds, const std::string &code,
                   std::size_t own_row) {
    const PortfolioLayout &at = wording.layout;
    const CellRef key{"", own_row, 0};
    const auto of = [&](const auto &round) {
        const auto found = round.find(code);
        return found == round.end() ? consolidation::Figures{} : found->second;
    };
    const CellRun keys = at.run(at.column_of(dimension).value());
    const consolidation::Figures now = of(rounds.now), before = of(rounds.before);
    std::vector<TableCell> cells{status(wording.mark(dimension, code)),
                                 count(now.count, CountWhere{{{keys, key}}})};
    if (wording.since != nullptr) {
        const CellRun last = changes_run(wording, ChangeColumns::of(dimension, false));
        cells.push_back(count(before.count, CountWhere{{{last, key}}}));
        cells.push_back(
            signed_count(static_cast<std::int64_t>(now.count) - static_cast<std::int64_t>(before.count),
                         SumOf{{one_cell("", own_row, 1)}, {one_cell("", own_row, 2)}}));
    }
    cells.push_back(amount(now.gross, SumWhere{at.run(at.budget), {{keys, key}}}));
    return {RowRole::body, std::move(cells)};
}

/// Every status of the vocabulary, also those that no initiative has; then "not reported" where there are
/// any.
Table status_table(const Wording &wording, Dimension dimension) {
    const std::string id = consolidation::field_of(dimension);
    Table table = wording.table(id);
    table.columns = {{wording.column(dimension), "", ColumnKind::status, 1},
                     {wording.say("column.count"), "", ColumnKind::count, 1}};
    Rounds rounds{figures_by(wording.portfolio, dimension), {}};
    if (wording.since != nullptr) {
        rounds.before = figures_by(wording.since->before, dimension);
        table.columns.push_back({wording.say("column.last-time"), "", ColumnKind::count, 1});
        table.columns.push_back({wording.say("column.difference"), "", ColumnKind::count, 1});
    }
    table.columns.push_back({wording.say("column.gross"), "", ColumnKind::amount, 1});
    for (const foundation::Code &code : wording.portfolio.vocabulary.list("status").codes) {
        table.rows.push_back(value_row(wording, dimension, rounds, code.id, table.rows.size()));
    }
    if (rounds.now.contains("") || rounds.before.contains("")) {
        table.rows.push_back(value_row(wording, dimension, rounds, "", table.rows.size()));
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

const std::string &label_of(const Table &table, std::size_t row) {
    return std::get<StatusMark>(table.rows[row].cells[0].content).label;
}

std::string in_words(const Table &table, const Chart &chart) {
    std::string words;
    for (const std::size_t row : chart.rows) {
        words += words.empty() ? "" : ", ";
        words += label_of(table, row) + " "
                 + std::to_string(std::get<std::int64_t>(table.rows[row].cells[chart.value_column].content));
    }
    return words;
}

/// The table's statuses in a ring; what is not assessed is not in it.
Chart donut(const Wording &wording, const Table &table, std::string caption, std::size_t column) {
    Chart chart;
    chart.id = table.id + (column == 1 ? "-donut" : "-donut-last");
    chart.kind = ChartKind::donut;
    chart.caption = std::move(caption);
    chart.table = table.id;
    chart.label_column = 0;
    chart.value_column = column;
    const std::string outside = wording.say("word.not-assessed");
    std::int64_t total = 0;
    for (std::size_t i = 0; i + 1 < table.rows.size(); ++i) {
        if (label_of(table, i) != outside) {
            chart.rows.push_back(i);
            total += std::get<std::int64_t>(table.rows[i].cells[column].content);
        }
    }
    chart.alternative =
        wording.say("status.chart-alternative",
                    {{"what", chart.caption}, {"count", total}, {"parts", in_words(table, chart)}});
    chart.centre_label = wording.say("word.initiatives", {{"count", total}});
    return chart;
}

/// The initiatives whose status is bad, with who answers for them.
Table red_table(const Wording &wording, const std::vector<std::size_t> &red) {
    Table table = wording.table("red", "status.red-");
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
        table.rows.push_back(
            {RowRole::body,
             {text(id_or_blank(initiative)), wording.name_of(initiative),
              text(wording.label("", value(Dimension::owner))),
              text(wording.label("phase", value(Dimension::phase))),
              read(status(wording.status_mark(value(Dimension::status))), initiative.status),
              initiative.budget ? read(amount(initiative.budget->value), initiative.budget) : blank()}});
    }
    return table;
}

/// "Budsjettet er for stramt" after the initiative's name: why it is as it is.
BulletList reasons(const Wording &wording, const std::vector<std::size_t> &initiatives, const char *field) {
    BulletList list;
    for (const std::size_t index : initiatives) {
        const portfolio::Initiative &one = wording.portfolio.initiatives[index];
        if (std::string reason = portfolio::other_answer(one, field); !reason.empty()) {
            list.items.push_back(wording.say(
                "status.reason", {{"initiative", one.name.value}, {"reason", std::move(reason)}}));
        }
    }
    return list;
}

/// The donuts, the table and, when the last round is known, where those that had each value are now.
void add_dimension(const Wording &wording, Dimension dimension, Section &section) {
    Table table = status_table(wording, dimension);
    const std::string id = table.id;
    section.blocks.emplace_back(donut(wording, table, wording.say(id + ".chart"), 1));
    if (wording.since != nullptr) {
        section.blocks.emplace_back(
            donut(wording, table,
                  wording.say(id + ".last-chart", {{"period", wording.since->before.setup.period}}), 2));
    }
    section.blocks.emplace_back(std::move(table));
    if (wording.since != nullptr) {
        section.blocks.emplace_back(crossing_table(wording, dimension));
    }
}

} // namespace

std::vector<std::size_t> initiatives_with_tone(const Wording &wording, Dimension dimension, Tone tone) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < wording.portfolio.initiatives.size(); ++i) {
        const std::string value = consolidation::value_of(wording.portfolio.initiatives[i], dimension);
        if (!value.empty() && wording.status_mark(value).tone == tone) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<Section> status_chapter(const Wording &wording) {
    std::vector<Section> sections;
    for (const Dimension dimension : {Dimension::status, Dimension::risk}) {
        if (!wording.layout.column_of(dimension)) {
            continue;
        }
        Section &section = sections.emplace_back(wording.section(consolidation::field_of(dimension)));
        section.level = dimension == Dimension::status ? 1 : 2;
        add_dimension(wording, dimension, section);
        const auto red = initiatives_with_tone(wording, dimension, Tone::bad);
        if (dimension == Dimension::status && !red.empty()) {
            section.blocks.emplace_back(red_table(wording, red));
        }
        BulletList why =
            reasons(wording, red, dimension == Dimension::status ? "status_reason" : "risk_reason");
        if (!why.items.empty()) {
            section.blocks.emplace_back(std::move(why));
        }
    }
    return sections;
}

} // namespace kvartal::report
