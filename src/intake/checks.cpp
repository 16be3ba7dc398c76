// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"

#include "foundation/text_folding.hpp"

#include <array>
#include <map>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using foundation::Money;
using enum foundation::FindingCode;

constexpr std::array template_codes{template_outdated, round_differs};
constexpr std::array column_codes{column_missing, column_unknown, column_repeated};
constexpr std::array hidden_codes{row_hidden};
constexpr std::array blank_codes{field_blank};
constexpr std::array distribution_codes{distribution_exceeds_budget, distribution_below_budget,
                                        distribution_without_budget};
constexpr std::array owner_codes{owner_differs};
constexpr std::array id_codes{id_duplicate};
constexpr std::array total_codes{total_mismatch};
constexpr std::array unit_codes{unit_implausible};
constexpr std::array condition_codes{field_blank_when};
constexpr std::array rule_codes{code_against_rule};
constexpr std::array date_codes{end_before_start, phase_against_dates};
constexpr std::array milestone_codes{milestone_forecast_before_actual, milestone_overdue, milestone_in_future,
                                     completed_with_open_milestones};
constexpr std::array change_codes{comment_unchanged};
constexpr std::array id_change_codes{id_changed};
constexpr std::array budget_change_codes{budget_unexplained};
constexpr std::array dependency_codes{dependency_unknown};

/// A new check is a function and a row here.
constexpr std::array checks{
    Check{template_codes, check_template},            // the edition of the template, and whose round it is of
    Check{column_codes, check_columns},               // the columns that must be there, and no others twice
    Check{hidden_codes, check_hidden_rows},           // rows that the sender may not know are read
    Check{blank_codes, check_blanks},                 // fields that must be filled
    Check{distribution_codes, check_distribution},    // what the funders pay against the budget
    Check{owner_codes, check_owners},                 // the owner against whom the template was made for
    Check{id_codes, check_ids},                       // one id, one initiative
    Check{total_codes, check_totals},                 // a stated total against its rows
    Check{unit_codes, check_units},                   // amounts a thousand times too large or small
    Check{condition_codes, check_conditions},         // fields that another answer makes necessary
    Check{rule_codes, check_rules},                   // answers that follow from others
    Check{date_codes, check_dates},                   // start, end and phase against each other and the round
    Check{milestone_codes, check_milestones},         // planned, forecast and actual dates
    Check{change_codes, check_changes},               // a changed status with last round's words
    Check{id_change_codes, check_id_changes},         // an id that is not the one that went out
    Check{budget_change_codes, check_budget_changes}, // another budget than last time, without a reason
    Check{dependency_codes, check_dependencies},      // what is waited for, against the register
};

} // namespace

std::span<const Check> all_checks() {
    return checks;
}

std::vector<Finding> check_hidden_rows(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table *table : with_small_tables(reading.tables)) {
        auto hidden = foundation::finding(row_hidden);
        std::int64_t count = 0;
        for (const Record &record : table->records) {
            if (record.is_hidden) {
                hidden.at(table->at(record.row, table->sheet->header.columns.front().index));
                ++count;
            }
        }
        if (count > 0) {
            findings.push_back(hidden.with("count", count));
        }
    }
    return findings;
}

std::vector<Finding> check_distribution(const Reading &reading) {
    std::vector<Finding> findings;
    for (const InitiativeRow &row : reading.initiatives) {
        const portfolio::Initiative &initiative = row.initiative;
        const Column *budget_column = row.table->sheet->header.column_of("budget");
        if (row.budget_is_unusable || row.share_is_unusable || budget_column == nullptr
            || !row.has_share_columns || (initiative.budget && initiative.budget->value < Money{})) {
            continue; // another finding explains it
        }
        const Money distribution = portfolio::distributed(initiative);
        if (!initiative.budget) {
            if (!distribution.is_zero()) {
                findings.push_back(foundation::finding(distribution_without_budget)
                                       .at(row.table->at(*row.record, *budget_column))
                                       .about(initiative.name.value)
                                       .with("distribution", distribution));
            }
            continue;
        }
        const Money budget = initiative.budget->value;
        if (distribution != budget) {
            const bool exceeds = distribution > budget;
            findings.push_back(
                foundation::finding(exceeds ? distribution_exceeds_budget : distribution_below_budget)
                    .at(initiative.budget->place)
                    .about(initiative.name.value)
                    .with("distribution", distribution)
                    .with("budget", budget)
                    .with("difference", exceeds ? distribution - budget : budget - distribution));
        }
    }
    return findings;
}

std::vector<Finding> check_owners(const Reading &reading) {
    if (reading.stated.organisation.empty()) {
        return {};
    }
    const portfolio::Organisation *known =
        reading.round == nullptr ? nullptr : reading.round->organisations.match(reading.stated.organisation);
    const std::string &made_for = known == nullptr ? reading.stated.organisation : known->id;
    std::vector<Finding> findings;
    for (const InitiativeRow &row : reading.initiatives) {
        const auto &owner = row.initiative.owner;
        if (owner && foundation::fold_name(owner->value) != foundation::fold_name(made_for)) {
            findings.push_back(foundation::finding(owner_differs)
                                   .at(owner->place)
                                   .about(row.initiative.name.value)
                                   .with("found", owner->value)
                                   .with("expected", made_for));
        }
    }
    return findings;
}

std::vector<Finding> check_ids(const Reading &reading) {
    std::map<std::string, std::vector<const foundation::Placed<std::string> *>> places_by_id;
    for (const InitiativeRow &row : reading.initiatives) {
        if (row.initiative.id) {
            places_by_id[foundation::fold(row.initiative.id->value)].push_back(&*row.initiative.id);
        }
    }
    std::vector<Finding> findings;
    for (const auto &[id, places] : places_by_id) {
        if (places.size() < 2) {
            continue;
        }
        auto duplicate = foundation::finding(id_duplicate)
                             .with("found", places.front()->value)
                             .with("count", static_cast<std::int64_t>(places.size()));
        for (const auto *place : places) {
            if (duplicate.cells.empty() || place->place.sheet->sheet == duplicate.sheet) {
                duplicate.at(place->place);
            }
        }
        findings.push_back(std::move(duplicate));
    }
    return findings;
}

std::vector<Finding> check_totals(const Reading &reading) {
    std::vector<Finding> findings;
    for (const ColumnTotal &column : reading.totals) {
        const Money difference = column.total.stated.value - column.total.computed;
        const Money apart = difference < Money{} ? -difference : difference;
        if (column.is_comparable && apart > column.tolerance) {
            findings.push_back(foundation::finding(total_mismatch)
                                   .at(column.total.stated.place)
                                   .with("field", column.column)
                                   .with("stated", column.total.stated.value)
                                   .with("computed", column.total.computed)
                                   .with("difference", apart));
        }
    }
    return findings;
}

} // namespace kvartal::intake
