// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"

#include <algorithm>
#include <chrono>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using portfolio::Initiative;
using portfolio::Milestone;

using Day = std::chrono::sys_days;

std::string name_of(const Milestone &milestone) {
    const std::string &result = milestone.result.value;
    if (!milestone.id) {
        return result;
    }
    return result.empty() ? milestone.id->value : milestone.id->value + " " + result;
}

bool is_state(const Initiative &initiative, std::string_view state) {
    return initiative.state && initiative.state->value == state;
}

Finding about(FindingCode code, const foundation::Place &place, const Initiative &initiative,
              const Milestone &milestone) {
    return foundation::finding(code)
        .at(place)
        .about(initiative.name.value)
        .with("milestone", name_of(milestone));
}

/// Where the milestone's actual date should stand: beside its other dates.
foundation::Place place_of_actual(const InitiativeRow &row, const Milestone &milestone) {
    const Table *table = row.record == nullptr ? nullptr : row.record->table("milestones");
    const Column *column = table == nullptr ? nullptr : table->sheet->header.column_of("actual");
    return column == nullptr ? milestone.result.place
                             : table->at(milestone.result.place.cell.row, column->index);
}

/// Whether the milestone's row has something in the field that cannot be read, which is said there.
bool is_unusable(const InitiativeRow &row, const Milestone &milestone, std::string_view field) {
    const Table *table = row.record == nullptr ? nullptr : row.record->table("milestones");
    if (table == nullptr) {
        return false;
    }
    const std::uint32_t number = milestone.result.place.cell.row;
    const auto record =
        std::lower_bound(table->records.begin(), table->records.end(), number,
                         [](const Record &one, std::uint32_t wanted) { return one.row < wanted; });
    return record != table->records.end() && record->row == number && record->is_unusable(field);
}

bool is_open(const InitiativeRow &row, const Milestone &milestone) {
    return !milestone.actual && !is_unusable(row, milestone, "actual");
}

/// A date that was to come and has passed: its forecast, or what was planned where there is none.
const foundation::Placed<foundation::DateSpan> *passed_date(const Milestone &milestone, Day now) {
    const auto &awaited = milestone.forecast ? milestone.forecast : milestone.planned;
    return awaited && Day{awaited->value.last} < now ? &*awaited : nullptr;
}

void check_milestone(const InitiativeRow &row, const Milestone &milestone, const Reading &reading,
                     std::vector<Finding> &findings) {
    const Initiative &initiative = row.initiative;
    const bool knows_now = reading.round != nullptr;
    const Day now = knows_now ? Day{reading.round->cut_off} : Day{};
    if (milestone.actual) {
        if (knows_now && Day{milestone.actual->value.first} > now) {
            findings.push_back(
                about(FindingCode::milestone_in_future, milestone.actual->place, initiative, milestone)
                    .with("actual", milestone.actual->value.first));
        } else if (milestone.forecast
                   && Day{milestone.forecast->value.last} < Day{milestone.actual->value.first}) {
            findings.push_back(about(FindingCode::milestone_forecast_before_actual, milestone.forecast->place,
                                     initiative, milestone)
                                   .with("forecast", milestone.forecast->value.last)
                                   .with("actual", milestone.actual->value.first));
        }
        return;
    }
    const bool is_over = is_state(initiative, "completed") || is_state(initiative, "withdrawn");
    const bool is_awaited =
        knows_now && !is_over && is_open(row, milestone) && !is_unusable(row, milestone, "forecast");
    const auto *passed = is_awaited ? passed_date(milestone, now) : nullptr;
    if (passed != nullptr) {
        findings.push_back(about(FindingCode::milestone_overdue, passed->place, initiative, milestone)
                               .with("forecast", passed->value.last));
    }
}

void check_completed(const InitiativeRow &row, std::vector<Finding> &findings) {
    if (!is_state(row.initiative, "completed")) {
        return;
    }
    Finding open = foundation::finding(FindingCode::completed_with_open_milestones);
    std::int64_t count = 0;
    for (const Milestone &milestone : row.initiative.milestones) {
        if (is_open(row, milestone) && milestone.result.place.sheet != nullptr) {
            open.at(place_of_actual(row, milestone));
            ++count;
        }
    }
    if (count > 0) {
        findings.push_back(std::move(open.about(row.initiative.name.value).with("count", count)));
    }
}

} // namespace

std::vector<Finding> check_milestones(const Reading &reading) {
    std::vector<Finding> findings;
    for (const InitiativeRow &row : reading.initiatives) {
        for (const Milestone &milestone : row.initiative.milestones) {
            check_milestone(row, milestone, reading, findings);
        }
        check_completed(row, findings);
    }
    return findings;
}

} // namespace kvartal::intake
