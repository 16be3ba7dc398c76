// SPDX-License-Identifier: MIT
#include "intake/checks.hpp"

#include <chrono>
#include <optional>

namespace kvartal::intake {
namespace {

using foundation::Date;
using foundation::DateSpan;
using foundation::Finding;
using foundation::FindingCode;
using foundation::Placed;
using portfolio::Initiative;

bool is(const std::optional<Placed<std::string>> &code, std::string_view id) {
    return code && code->value == id;
}

bool is_over(const Initiative &initiative) {
    return is(initiative.state, "completed") || is(initiative.state, "withdrawn");
}

/// What the label of the initiative's phase is, and of a field.
foundation::LocalText phase_label(const Reading &reading, const std::string &phase) {
    const foundation::CodeList *phases = reading.definition->code_list("phase");
    const foundation::Code *code = phases == nullptr ? nullptr : phases->find(phase);
    return code == nullptr ? foundation::LocalText{} : code->label;
}

foundation::LocalText field_label(const InitiativeRow &row, std::string_view field) {
    const definition::Field *found = row.table->sheet->as->find(field);
    return found == nullptr ? foundation::LocalText{} : found->labels.printed();
}

std::optional<Finding> end_before_start(const Initiative &initiative) {
    if (!initiative.start || !initiative.end
        || std::chrono::sys_days{initiative.end->value.last}
               >= std::chrono::sys_days{initiative.start->value.first}) {
        return std::nullopt;
    }
    return foundation::finding(FindingCode::end_before_start)
        .at(initiative.end->place)
        .about(initiative.name.value)
        .with("start", initiative.start->value.first)
        .with("end", initiative.end->value.last);
}

/// Not yet begun, yet being carried out; or to be over by now, yet running or being planned.
std::optional<Finding> phase_against_dates(const InitiativeRow &row, const Reading &reading) {
    const Initiative &initiative = row.initiative;
    if (!initiative.phase || is_over(initiative) || is(initiative.state, "paused")) {
        return std::nullopt;
    }
    const std::chrono::sys_days now{reading.round->cut_off};
    const auto contradiction = [&](std::string_view field, Date date) {
        return foundation::finding(FindingCode::phase_against_dates)
            .at(initiative.phase->place)
            .about(initiative.name.value)
            .with("phase", phase_label(reading, initiative.phase->value))
            .with("field", field_label(row, field))
            .with("date", date);
    };
    const bool carried_out = is(initiative.phase, "execution") || is(initiative.phase, "closing")
                             || is(initiative.phase, "realisation");
    if (carried_out && initiative.start && std::chrono::sys_days{initiative.start->value.first} > now) {
        return contradiction("start", initiative.start->value.first);
    }
    const bool before_end = is(initiative.phase, "concept") || is(initiative.phase, "planning")
                            || is(initiative.phase, "execution");
    if (before_end && initiative.end && std::chrono::sys_days{initiative.end->value.last} < now) {
        return contradiction("end", initiative.end->value.last);
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> check_dates(const Reading &reading) {
    std::vector<Finding> findings;
    for (const InitiativeRow &row : reading.initiatives) {
        if (auto finding = end_before_start(row.initiative)) {
            findings.push_back(std::move(*finding)); // the dates are wrong: no phase fits them
        } else if (reading.round != nullptr) {
            if (auto contradiction = phase_against_dates(row, reading)) {
                findings.push_back(std::move(*contradiction));
            }
        }
    }
    return findings;
}

} // namespace kvartal::intake
