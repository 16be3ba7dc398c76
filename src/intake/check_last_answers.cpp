// SPDX-License-Identifier: MIT
#include "foundation/text_folding.hpp"
#include "intake/checks.hpp"

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using foundation::Money;

template <class T>
const T *value_in(const FieldValue *value) {
    return value == nullptr ? nullptr : std::get_if<T>(&value->value);
}

/// The first quarter's budget is another year's than the last answer.
bool is_of_a_new_year(const Reading &reading) {
    const auto &period = reading.stated.period;
    return period ? period->quarter == 1 : reading.round != nullptr && reading.round->period.quarter == 1;
}

} // namespace

std::vector<Finding> check_id_changes(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table &table : reading.tables) {
        const Column *column = table.sheet->header.column_of("id");
        for (const Record &record : table.records) {
            const FieldValue *now = record.find("id");
            const auto *last = value_in<std::string>(record.find_last("id"));
            const auto *id = value_in<std::string>(now);
            if (last == nullptr || column == nullptr
                || (id != nullptr && foundation::fold(*id) == foundation::fold(*last))) {
                continue;
            }
            findings.push_back(foundation::finding(FindingCode::id_changed)
                                   .at(now != nullptr ? now->place : table.at(record, *column))
                                   .about(record.name)
                                   .with("found", id == nullptr ? std::string{} : *id)
                                   .with("expected", *last));
        }
    }
    return findings;
}

std::vector<Finding> check_budget_changes(const Reading &reading) {
    std::vector<Finding> findings;
    if (is_of_a_new_year(reading)) {
        return findings;
    }
    for (const Table &table : reading.tables) {
        for (const Record &record : table.records) {
            const FieldValue *now = record.find("budget");
            const auto *budget = value_in<Money>(now), *last = value_in<Money>(record.find_last("budget"));
            const bool may_explain = table.sheet->header.column_of("budget_reason") != nullptr;
            if (may_explain && budget != nullptr && last != nullptr && *budget != *last
                && record.is_blank("budget_reason")) {
                findings.push_back(foundation::finding(FindingCode::budget_unexplained)
                                       .at(now->place)
                                       .about(record.name)
                                       .with("last", *last)
                                       .with("now", *budget));
            }
        }
    }
    return findings;
}

} // namespace kvartal::intake
