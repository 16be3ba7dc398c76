// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/grouped_table.hpp"
#include "report/source_lines.hpp"

#include <set>

namespace kvartal::report {
namespace {

using foundation::Money;
using portfolio::Initiative;

/// The columns of the table of all shares, a row each.
struct ShareColumns {
    static constexpr std::size_t id = 0, name = 1, funder = 2, year = 3, amount = 4;
};

/// Calls `use(initiative, year, share)` for every share of every year.
template <class Use>
void each_share(const Wording &wording, const Use &use) {
    for (const Initiative &one : wording.portfolio.initiatives) {
        for (const portfolio::CostShare &share : one.shares) {
            use(one, wording.portfolio.setup.budget_year, share);
        }
        for (const portfolio::YearShare &other : one.other_years) {
            use(one, other.year, other.share);
        }
    }
}

Table shares_table(const Wording &wording) {
    const SourceRows sources{wording};
    Table table = wording.table("shares", "funding-years.shares-");
    table.decimals = 1;
    table.spreadsheet_only = true;
    table.columns = {{wording.say("column.id"), "", ColumnKind::identifier, 1},
                     {wording.say("column.initiative"), "", ColumnKind::text, 3},
                     {wording.say("column.funder"), "", ColumnKind::text, 1.5},
                     {wording.say("column.year"), "", ColumnKind::identifier, 1},
                     {wording.say("column.amount"), "", ColumnKind::amount, 1}};
    each_share(wording, [&](const Initiative &one, int year, const portfolio::CostShare &share) {
        table.rows.push_back(
            {RowRole::body,
             {text(id_or_blank(one)), text(one.name.value), text(wording.label("funder", share.funder)),
              text(std::to_string(year)), sources.cell(share.amount)}});
    });
    return table;
}

/// A row a funder, a column a year; funders that pay nothing in any are left out.
Table years_table(const Wording &wording, const Table &shares, const std::set<int> &years) {
    Table table = wording.table("funding-years");
    table.decimals = 1;
    table.columns.push_back({wording.say("column.funder"), "", ColumnKind::text, 2});
    for (const int year : years) {
        table.columns.push_back({std::to_string(year), "", ColumnKind::amount, 1});
    }
    const auto run = [&](std::size_t column) {
        return column_run(shares.id, column, 0, shares.rows.size() - 1);
    };
    for (const foundation::Code &funder : wording.portfolio.vocabulary.list("funder").codes) {
        std::vector<TableCell> cells{text(funder.label.in(wording.language()))};
        bool pays = false;
        for (const int year : years) {
            Money sum;
            each_share(wording, [&](const Initiative &, int of, const portfolio::CostShare &share) {
                if (of == year && share.funder == funder.id) {
                    sum += share.amount.value;
                    pays = true;
                }
            });
            SumWhere where;
            where.values = run(ShareColumns::amount);
            where.where.resize(2);
            where.where[0].keys = run(ShareColumns::funder);
            where.where[0].shown = CellRef{"", table.rows.size(), 0};
            where.where[1].keys = run(ShareColumns::year);
            where.where[1].shown = std::to_string(year);
            cells.push_back(amount(sum, std::move(where)));
        }
        if (pays) {
            table.rows.push_back({RowRole::body, std::move(cells)});
        }
    }
    table.rows.push_back(sums_row(table, wording.say("word.sum")));
    return table;
}

/// "Behovet i 2024 er 500 MNOK, mot 548,1 i 2023."
std::string words(const Wording &wording, const Table &table, const std::set<int> &years) {
    const auto next = years.upper_bound(wording.portfolio.setup.budget_year);
    const auto now = years.find(wording.portfolio.setup.budget_year);
    if (next == years.end() || now == years.end()) {
        return "";
    }
    const auto total = [&](std::set<int>::const_iterator year) {
        const auto column = static_cast<std::size_t>(std::distance(years.begin(), year)) + 1;
        return wording.mnok(std::get<Money>(table.rows.back().cells[column].content));
    };
    return wording.say("funding-years.words", {{"next", std::to_string(*next)},
                                               {"need", total(next)},
                                               {"year", std::to_string(*now)},
                                               {"now", total(now)}});
}

} // namespace

std::vector<Section> funding_years_chapter(const Wording &wording) {
    std::set<int> years;
    each_share(wording,
               [&](const Initiative &, int year, const portfolio::CostShare &) { years.insert(year); });
    if (years.size() < 2) {
        return {};
    }
    Table shares = shares_table(wording);
    Table table = years_table(wording, shares, years);
    Section section = wording.section("funding-years");
    if (std::string told = words(wording, table, years); !told.empty()) {
        section.blocks.emplace_back(Paragraph{std::move(told)});
    }
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(std::move(shares));
    return {std::move(section)};
}

} // namespace kvartal::report
