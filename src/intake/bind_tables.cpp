// SPDX-License-Identifier: MIT
#include "intake/bind_initiative.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace kvartal::intake {
namespace {

using foundation::DateSpan;
using foundation::Money;
using foundation::Placed;
using portfolio::Initiative;

template <class T>
std::optional<Placed<T>> value_of(const Record &row, std::string_view field) {
    const FieldValue *value = row.find(field);
    const T *typed = value == nullptr ? nullptr : std::get_if<T>(&value->value);
    return typed == nullptr ? std::nullopt : std::optional{Placed<T>{*typed, value->place, value->typed}};
}

/// What the row is about; an empty text, at the row's first answer, when it does not say.
Placed<std::string> subject_of(const Record &row, std::string_view field) {
    if (auto said = value_of<std::string>(row, field)) {
        return std::move(*said);
    }
    return row.values.empty() ? Placed<std::string>{} : Placed<std::string>{"", row.values.front().place, ""};
}

void add_share(std::vector<portfolio::CostShare> &shares, portfolio::CostShare share) {
    const auto same = std::find_if(shares.begin(), shares.end(),
                                   [&](const auto &other) { return other.funder == share.funder; });
    if (same == shares.end()) {
        shares.push_back(std::move(share));
        return;
    }
    same->amount.value = same->amount.value + share.amount.value; // a funder on two rows
    same->amount.typed += " + " + share.amount.typed;
}

void bind_funding(const Record &row, int budget_year, Initiative &initiative) {
    const auto funder = value_of<std::string>(row, "funder");
    for (const FieldValue &value : row.values) {
        const Money *amount = std::get_if<Money>(&value.value);
        if (!funder || amount == nullptr || value.meaning.field->id != "share") {
            continue;
        }
        portfolio::CostShare share{funder->value, {*amount, value.place, value.typed}};
        if (value.meaning.year == 0 || value.meaning.year == budget_year) {
            add_share(initiative.shares, std::move(share));
        } else {
            initiative.other_years.push_back({value.meaning.year, std::move(share)});
        }
    }
}

void bind_dependency(const Record &row, int /*budget_year*/, Initiative &initiative) {
    portfolio::Dependency dependency;
    dependency.what = subject_of(row, "what");
    dependency.on = value_of<std::string>(row, "on");
    dependency.category = value_of<std::string>(row, "category");
    dependency.status = value_of<std::string>(row, "dependency_status");
    dependency.criticality = value_of<std::string>(row, "criticality");
    dependency.deadline = value_of<DateSpan>(row, "deadline");
    const FieldValue *last = row.find_last("dependency_status");
    if (const std::string *status = last == nullptr ? nullptr : std::get_if<std::string>(&last->value)) {
        dependency.last_status = Placed<std::string>{*status, last->place, last->typed};
    }
    initiative.dependencies.push_back(std::move(dependency));
}

void bind_milestone(const Record &row, int /*budget_year*/, Initiative &initiative) {
    initiative.milestones.push_back({value_of<std::string>(row, "milestone"), subject_of(row, "result"),
                                     value_of<DateSpan>(row, "planned"), value_of<DateSpan>(row, "forecast"),
                                     value_of<DateSpan>(row, "actual")});
}

void bind_operating_cost(const Record &row, int budget_year, Initiative &initiative) {
    portfolio::OperatingCost cost{
        value_of<std::string>(row, "solution"), value_of<std::string>(row, "component"), {}};
    for (const FieldValue &value : row.values) {
        const Money *amount = std::get_if<Money>(&value.value);
        if (amount != nullptr && value.meaning.field->id == "growth") {
            cost.years.push_back({value.meaning.year == 0 ? budget_year : value.meaning.year,
                                  {*amount, value.place, value.typed},
                                  value.in_parentheses,
                                  value.conditional});
        }
    }
    initiative.operating_costs.push_back(std::move(cost));
}

/// A small table that code knows, and the fields of it that it uses.
struct BoundTable {
    std::string_view id;
    void (*bind)(const Record &row, int budget_year, Initiative &initiative);
    std::array<std::string_view, 6> fields;
};
constexpr std::array bound_tables{
    BoundTable{"funding", bind_funding, {"funder", "share"}},
    BoundTable{"dependencies",
               bind_dependency,
               {"what", "on", "category", "dependency_status", "criticality", "deadline"}},
    BoundTable{"milestones", bind_milestone, {"milestone", "result", "planned", "forecast", "actual"}},
    BoundTable{"operating_costs", bind_operating_cost, {"solution", "component", "growth"}},
};

bool is_used(const BoundTable *bound, std::string_view field) {
    return bound != nullptr
           && std::find(bound->fields.begin(), bound->fields.end(), field) != bound->fields.end();
}

} // namespace

void bind_tables(const Record &record, int budget_year, Initiative &initiative) {
    for (const Table &table : record.tables) {
        const std::string &id = table.sheet->as->id;
        const auto *const bound = std::find_if(bound_tables.begin(), bound_tables.end(),
                                               [&](const BoundTable &known) { return known.id == id; });
        const BoundTable *known = bound == bound_tables.end() ? nullptr : bound;
        for (const Record &row : table.records) {
            if (known != nullptr) {
                known->bind(row, budget_year, initiative);
            }
            for (const FieldValue &value : row.values) {
                const std::string &field = value.meaning.field->id;
                if (!is_used(known, field)) {
                    std::string path = id;
                    path.append(1, '.').append(field);
                    initiative.other.push_back(other_value(std::move(path), value));
                }
            }
            initiative.other.insert(initiative.other.end(), row.carried.begin(), row.carried.end());
        }
    }
}

} // namespace kvartal::intake
