// SPDX-License-Identifier: MIT
#include "report/cells.hpp"
#include "report/chapters.hpp"
#include "report/condition_notes.hpp"
#include "report/source_lines.hpp"

#include <algorithm>
#include <set>

namespace kvartal::report {
namespace {

using foundation::Money;
using portfolio::Initiative;
using portfolio::OperatingCost;
using portfolio::YearCost;

/// The columns before the years'.
constexpr std::size_t initiative_column = 0, component_column = 1, first_year = 2;

/// A row of an initiative's table of operating costs.
struct Owned {
    const Initiative *initiative = nullptr;
    const OperatingCost *cost = nullptr;
};

std::string solution_of(const OperatingCost &cost) {
    return cost.solution ? cost.solution->value : std::string{};
}

/// By solution, in the vocabulary's order, then as the report has its initiatives.
std::vector<Owned> all_costs(const portfolio::Portfolio &portfolio) {
    std::vector<Owned> all;
    for (const Initiative &one : portfolio::all_initiatives(portfolio)) {
        for (const OperatingCost &cost : one.operating_costs) {
            all.push_back({&one, &cost});
        }
    }
    const foundation::CodeList &solutions = portfolio.vocabulary.list("solution");
    std::stable_sort(all.begin(), all.end(), [&](const Owned &a, const Owned &b) {
        return solutions.rank(solution_of(*a.cost)) < solutions.rank(solution_of(*b.cost));
    });
    return all;
}

std::vector<int> years_of(const std::vector<Owned> &costs) {
    std::set<int> years;
    for (const Owned &one : costs) {
        for (const YearCost &year : one.cost->years) {
            years.insert(year.year);
        }
    }
    return {years.begin(), years.end()};
}

/// Growth is summed from a year on, but for what is covered within the owner's own budget.
bool is_summed(const YearCost &cost, int first_year_added) {
    return cost.year >= first_year_added && !cost.in_parentheses;
}

/// Adds a body cell to a column's sum, growing the last run when it is the next row.
void add_row(SumOf &sum, std::size_t column, std::size_t row) {
    if (!sum.plus.empty() && sum.plus.back().last_row + 1 == row) {
        sum.plus.back().last_row = row;
    } else {
        sum.plus.push_back(one_cell("", row, column));
    }
}

struct YearSum {
    Money money;
    SumOf of;
};

class Rows {
  public:
    Rows(const Wording &wording, std::vector<int> years)
        : wording_{wording},
          sources_{wording},
          conditions_{wording},
          years_{std::move(years)},
          all_(years_.size()) {}

    void add_solution(const std::string &solution, const std::vector<Owned> &costs) {
        rows_.push_back(row(RowRole::section, {text(wording_.label("solution", solution))}, columns()));
        std::vector<YearSum> sums(years_.size());
        for (const Owned &one : costs) {
            rows_.push_back(body_row(one, sums));
        }
        add_sums(
            RowRole::subtotal,
            wording_.say("operating-costs.subtotal", {{"solution", wording_.label("solution", solution)}}),
            sums);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            all_[i].money += sums[i].money;
            if (!sums[i].of.plus.empty()) {
                all_[i].of.plus.push_back(one_cell("", rows_.size() - 1, first_year + i));
            }
        }
    }

    std::vector<TableRow> finish() {
        add_sums(RowRole::total, wording_.say("operating-costs.total"), all_);
        return std::move(rows_);
    }

    std::vector<Note> conditions() { return conditions_.take(); }
    bool has_parentheses() const { return has_parentheses_; }

  private:
    std::size_t columns() const { return first_year + years_.size(); }

    TableRow body_row(const Owned &one, std::vector<YearSum> &sums) {
        TableRow made = row(
            RowRole::body,
            {wording_.name_of(*one.initiative), text(one.cost->component ? one.cost->component->value : "")},
            columns());
        for (const YearCost &cost : one.cost->years) {
            const auto at = static_cast<std::size_t>(std::lower_bound(years_.begin(), years_.end(), cost.year)
                                                     - years_.begin());
            TableCell &cell = made.cells[first_year + at];
            cell = sources_.cell(cost.amount);
            cell.in_parentheses = cost.in_parentheses;
            cell.note = conditions_.of({*one.initiative, *one.cost, cost});
            has_parentheses_ = has_parentheses_ || cost.in_parentheses;
            if (is_summed(cost, portfolio::first_added_year(wording_.portfolio.setup))) {
                sums[at].money += cost.amount.value;
                add_row(sums[at].of, first_year + at, rows_.size());
            }
        }
        return made;
    }

    /// A year that nothing is summed in is left blank.
    void add_sums(RowRole role, std::string label, const std::vector<YearSum> &sums) {
        TableRow made = row(role, {text(std::move(label))}, columns());
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (!sums[i].of.plus.empty()) {
                made.cells[first_year + i] = amount(sums[i].money, sums[i].of);
            }
        }
        rows_.push_back(std::move(made));
    }

    const Wording &wording_;
    SourceRows sources_;
    ConditionNotes conditions_;
    std::vector<int> years_;
    std::vector<YearSum> all_;
    std::vector<TableRow> rows_;
    bool has_parentheses_ = false;
};

} // namespace

std::vector<Section> operating_costs_chapter(const Wording &wording) {
    const std::vector<Owned> costs = all_costs(wording.portfolio);
    if (costs.empty()) {
        return {};
    }
    const std::vector<int> years = years_of(costs);
    Table table = wording.table("operating-costs");
    table.decimals = 1;
    table.sum_decimals = 0;
    table.columns = {{wording.say("column.initiative"), "", ColumnKind::text, 2.5},
                     {wording.say("column.component"), "", ColumnKind::text, 2}};
    for (const int year : years) {
        table.columns.push_back({std::to_string(year), "", ColumnKind::amount, 1});
    }
    Rows rows{wording, years};
    for (auto first = costs.begin(); first != costs.end();) {
        const std::string solution = solution_of(*first->cost);
        const auto last = std::find_if(first, costs.end(),
                                       [&](const Owned &one) { return solution_of(*one.cost) != solution; });
        rows.add_solution(solution, {first, last});
        first = last;
    }
    table.rows = rows.finish();
    table.notes = rows.conditions();
    if (rows.has_parentheses()) {
        table.notes.push_back({"parentheses", wording.say("operating-costs.parentheses")});
    }
    table.notes.push_back(
        {"years",
         wording.say("operating-costs.years",
                     {{"year", std::to_string(portfolio::first_added_year(wording.portfolio.setup) - 1)}})});
    Section section = wording.section("operating-costs");
    section.blocks.emplace_back(std::move(table));
    return {std::move(section)};
}

} // namespace kvartal::report
