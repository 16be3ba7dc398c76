// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/condition_notes.hpp"
#include "report/profiles.hpp"

#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace kvartal::report {
namespace {

using foundation::Money;
using portfolio::Initiative;

void add_year_columns(Table &table, const std::set<int> &years) {
    for (const int year : years) {
        table.columns.push_back({std::to_string(year), "", ColumnKind::amount, 1});
    }
}

std::size_t column_of(const std::set<int> &years, int year, std::size_t first) {
    return first + static_cast<std::size_t>(std::distance(years.begin(), years.find(year)));
}

ConditionNotes &noted(std::optional<ConditionNotes> &conditions, const Wording &wording) {
    return conditions ? *conditions : conditions.emplace(wording);
}

} // namespace

std::optional<Table> funding_table(const Wording &wording, const Initiative &initiative,
                                   const SourceRows &sources) {
    const int own_year = wording.portfolio.setup.budget_year;
    const foundation::CodeList &funders = wording.portfolio.vocabulary.list("funder");
    std::map<std::pair<std::size_t, std::string>, std::map<int, const portfolio::CostShare *>>
        shares; // by the funder's rank and code, and by year
    std::map<int, Money> sums;
    std::set<int> years;
    const auto take = [&](int year, const portfolio::CostShare &share) {
        shares[{funders.rank(share.funder), share.funder}].insert_or_assign(year, &share);
        sums[year] += share.amount.value;
        years.insert(year);
    };
    for (const portfolio::CostShare &share : initiative.shares) {
        take(own_year, share);
    }
    for (const portfolio::YearShare &other : initiative.other_years) {
        take(other.year, other.share);
    }
    if (shares.empty()) {
        return std::nullopt;
    }
    Table table;
    table.decimals = wording.layout.decimals;
    table.columns.push_back({wording.say("column.funder"), "", ColumnKind::text, 2});
    add_year_columns(table, years);
    for (const auto &[key, by_year] : shares) {
        TableRow line = row(RowRole::body, {text(wording.label("funder", key.second))}, table.columns.size());
        for (const auto &[year, share] : by_year) {
            line.cells[column_of(years, year, 1)] = sources.cell(share->amount);
        }
        table.rows.push_back(std::move(line));
    }
    const Money rest = not_stated(initiative);
    if (initiative.budget && years.contains(own_year) && rest != Money{}) {
        TableRow line = row(RowRole::body, {text(wording.say("word.not-stated"))}, table.columns.size());
        line.cells[column_of(years, own_year, 1)] = amount(rest);
        sums[own_year] += rest;
        table.rows.push_back(std::move(line));
    }
    TableRow total = row(RowRole::total, {text(wording.say("word.sum"))}, table.columns.size());
    for (const auto &[year, sum] : sums) {
        total.cells[column_of(years, year, 1)] = amount(sum);
    }
    table.rows.push_back(std::move(total));
    return table;
}

std::optional<Table> growth_table(const Wording &wording, const Initiative &initiative,
                                  const SourceRows &sources) {
    std::set<int> years;
    for (const portfolio::OperatingCost &cost : initiative.operating_costs) {
        for (const portfolio::YearCost &year : cost.years) {
            years.insert(year.year);
        }
    }
    if (years.empty()) {
        return std::nullopt;
    }
    Table table;
    table.decimals = 1;
    table.columns = {{wording.say("column.solution"), "", ColumnKind::text, 2},
                     {wording.say("column.component"), "", ColumnKind::text, 2}};
    add_year_columns(table, years);
    std::optional<ConditionNotes> conditions; // of those initiatives alone that have any
    bool is_covered = false;
    for (const portfolio::OperatingCost &cost : initiative.operating_costs) {
        TableRow line = row(RowRole::body,
                            {text(wording.label("solution", cost.solution ? cost.solution->value : "")),
                             text(cost.component ? cost.component->value : "")},
                            table.columns.size());
        for (const portfolio::YearCost &year : cost.years) {
            TableCell &cell = line.cells[column_of(years, year.year, 2)];
            cell = sources.cell(year.amount);
            cell.in_parentheses = year.in_parentheses;
            if (year.conditional) {
                cell.note = noted(conditions, wording).of({initiative, cost, year});
            }
            is_covered = is_covered || year.in_parentheses;
        }
        table.rows.push_back(std::move(line));
    }
    if (conditions) {
        table.notes = conditions->take();
    }
    if (is_covered) {
        table.notes.push_back({"parentheses", wording.say("operating-costs.parentheses")});
    }
    return table;
}

} // namespace kvartal::report
