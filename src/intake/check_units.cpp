// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"

#include <algorithm>
#include <map>

namespace kvartal::intake {
namespace {

using foundation::AmountUnit;
using foundation::Finding;
using foundation::FindingCode;
using foundation::Money;

constexpr std::int64_t ore_in_mnok = 100'000'000;
/// A budget so many times its neighbours' median was most likely typed in another unit.
constexpr std::int64_t implausible_ratio = 500;
constexpr std::size_t fewest_neighbours = 3;
/// No initiative costs 10 000 MNOK a year; the whole national portfolio of 2019 was 1 527.
constexpr Money implausibly_large = Money::from_ore(10'000 * ore_in_mnok);
/// Nor is the middle one of several at 1 000, as small ones typed in thousands are. The largest of 2019: 139.
constexpr Money implausibly_large_median = Money::from_ore(1'000 * ore_in_mnok);
/// Amounts in NOK or thousands with a median below 0.1 MNOK were most likely typed in MNOK.
constexpr Money implausibly_small = Money::from_ore(ore_in_mnok / 10);

using Budgets = std::vector<const InitiativeRow *>;

Money amount_of(const InitiativeRow *row) {
    return row->initiative.budget->value;
}

bool is_form(const Table &table) {
    return table.sheet->as->layout == definition::Layout::form;
}

/// The positive budgets of the table, or of all forms, from the smallest.
Budgets positive_budgets(const Reading &reading, const Table *table) {
    Budgets budgets;
    for (const InitiativeRow &row : reading.initiatives) {
        const bool belongs = table != nullptr ? row.table == table : is_form(*row.table);
        if (belongs && row.initiative.budget && row.initiative.budget->value > Money{}) {
            budgets.push_back(&row);
        }
    }
    std::stable_sort(budgets.begin(), budgets.end(),
                     [](const auto *a, const auto *b) { return amount_of(a) < amount_of(b); });
    return budgets;
}

/// The lower median of all budgets but the one at `left_out`.
Money median_without(const Budgets &budgets, std::size_t left_out) {
    const std::size_t middle = (budgets.size() - 2) / 2;
    return amount_of(budgets[middle < left_out ? middle : middle + 1]);
}

Finding implausible(const Reading &reading, const Column &column, Money found, Money typical) {
    return foundation::finding(FindingCode::unit_implausible)
        .with("found", found)
        .with("typical", typical)
        .with("unit", unit_word(*reading.definition, column.unit));
}

void find_outliers(const Reading &reading, const Column &column, const Budgets &budgets,
                   std::vector<Finding> &findings) {
    for (std::size_t i = 0; i < budgets.size(); ++i) {
        const Money typical = median_without(budgets, i);
        const Money found = amount_of(budgets[i]);
        if (found.ore() / implausible_ratio >= typical.ore()) {
            findings.push_back(implausible(reading, column, found, typical)
                                   .at(budgets[i]->initiative.budget->place)
                                   .about(budgets[i]->initiative.name.value));
        }
    }
}

/// All of a column in the wrong unit: what its middle budget is, and what it would be in the likelier unit.
void find_wrong_unit(const Reading &reading, const Table &table, const Column &column, const Budgets &budgets,
                     std::vector<Finding> &findings) {
    const Money median = amount_of(budgets[(budgets.size() - 1) / 2]);
    const auto say = [&](Money typical) {
        findings.push_back(
            implausible(reading, column, median, typical).at({table.place, column.label_cell}));
    };
    constexpr std::int64_t thousand = 1000;
    if (median >= (budgets.size() < fewest_neighbours ? implausibly_large : implausibly_large_median)) {
        say(Money::from_ore(median.ore() / thousand));
    } else if (column.unit != AmountUnit::mnok && median < implausibly_small
               && budgets.size() > fewest_neighbours) {
        const std::int64_t times = ore_in_mnok / foundation::ore_per(column.unit);
        say(Money::from_ore(median.ore() * times));
    }
}

/// Each form has one budget, among those of the other forms.
void find_in_forms(const Reading &reading, std::vector<Finding> &findings) {
    constexpr std::int64_t thousand = 1000;
    const Budgets budgets = positive_budgets(reading, nullptr);
    for (std::size_t i = 0; i < budgets.size(); ++i) {
        const Money found = amount_of(budgets[i]);
        const Money typical = budgets.size() > fewest_neighbours ? median_without(budgets, i)
                                                                 : Money::from_ore(found.ore() / thousand);
        const bool is_outlier =
            budgets.size() > fewest_neighbours && found.ore() / implausible_ratio >= typical.ore();
        const Column *column = budgets[i]->table->sheet->header.column_of("budget");
        if (column != nullptr && (is_outlier || found >= implausibly_large)) {
            findings.push_back(implausible(reading, *column, found, typical)
                                   .at(budgets[i]->initiative.budget->place)
                                   .about(budgets[i]->initiative.name.value));
        }
    }
}

} // namespace

std::vector<Finding> check_units(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table &table : reading.tables) {
        const Column *column = table.sheet->header.column_of("budget");
        if (column == nullptr || is_form(table)) {
            continue;
        }
        const Budgets budgets = positive_budgets(reading, &table);
        if (budgets.empty()) {
            continue;
        }
        if (budgets.size() > fewest_neighbours) {
            find_outliers(reading, *column, budgets, findings);
        }
        find_wrong_unit(reading, table, *column, budgets, findings);
    }
    find_in_forms(reading, findings);
    return findings;
}

} // namespace kvartal::intake
