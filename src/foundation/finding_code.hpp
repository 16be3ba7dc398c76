// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kvartal::foundation {

/// error: the value cannot be used. warning: used, look at it. note: good to know.
enum class Severity : std::uint8_t { error, warning, note };

std::string_view id_of(Severity severity); ///< "error", "warning", "note"

/// Everything that can be found wrong, with the arguments that its words may use. Each has its words in
/// templates/texts/<language>.toml and a case under tests.
enum class FindingCode : std::uint8_t {
    // a file that cannot be read as a workbook
    file_missing,
    file_unreadable, // {why}: a text key part, or the system's words
    file_empty,
    file_password_protected,
    file_old_excel,
    file_binary_excel,
    file_opendocument, // {format}: ".fods", ".sxc"
    file_csv,
    file_html,
    file_other_kind, // {kind}: "PDF", "Word", … or empty
    file_truncated,
    file_damaged,   // {part}: the part inside the file
    file_too_large, // {what}: "entries", "cells", … (a text key part) {found} {limit}: counts
    // a workbook that is not the template
    template_not_recognised, // {templates}: names of the known ones
    no_table_found,
    sheet_hidden,      // {sheet}
    column_missing,    // {field}: its label, {suggestion}: the label of a column that may be it
    column_unknown,    // {label}
    column_repeated,   // {field}
    template_outdated, // {version} {current}
    field_dropped,     // {label} {version} {found}
    round_differs,     // {found} {expected}: Period
    // a cell
    field_blank,           // {field}
    field_blank_when,      // {field} {because}: the other field's label, {value}: its answer
    code_unknown,          // {field} {found} {allowed}: labels, {suggestion}: a label, if one is near
    amount_unreadable,     // {field} {found} {unit}
    amount_approximate,    // {field} {found} {used}: Money
    amount_ambiguous,      // {field} {found} {used}: Money
    amount_in_parentheses, // {field} {found}
    amount_conditional,    // {field} {found}
    amount_too_large,      // {field} {found} {unit}
    amount_negative,       // {field} {found}
    date_unreadable,       // {field} {found}
    time_unreadable,       // {field} {found}
    duration_unreadable,   // {field} {found}
    measures_unreadable,   // {field} {found}
    cell_has_error,        // {field} {found}: "#REF!"
    formula_without_value, // {field}
    row_hidden,            // {count}: rows
    // answers that do not fit together
    code_against_rule,                // {field} {found} {expected}: labels
    end_before_start,                 // {start} {end}: Date
    phase_against_dates,              // {phase}: a label, {field}, {date}: Date
    milestone_forecast_before_actual, // {milestone} {forecast} {actual}: Date
    milestone_overdue,                // {milestone} {forecast}: Date
    milestone_in_future,              // {milestone} {actual}: Date
    completed_with_open_milestones,   // {count}
    comment_unchanged,                // {field} {last} {now}: labels
    // a row or a return
    owner_unknown,               // {found} {suggestion}: a name, if one is near
    owner_differs,               // {found}: the owner, {expected}: whom the template was made for
    id_changed,                  // {found}: may be empty, {expected}: the one that went out
    budget_unexplained,          // {last} {now}: Money
    id_duplicate,                // {found}: the id, {count}: rows
    distribution_exceeds_budget, // {distribution} {budget} {difference}: Money
    distribution_below_budget,   // {distribution} {budget} {difference}: Money
    distribution_without_budget, // {distribution}: Money
    total_mismatch,              // {field} {stated} {computed} {difference}: Money
    unit_implausible,            // {found}: Money {typical}: Money, {unit}
    // a round
    return_missing,              // {organisation}
    folder_unread,               // {folder}: its name
    return_unused,               // {other}: the file with the same contents
    return_superseded,           // {organisation} {other}: the newer file
    initiative_not_reported,     // {initiative} {organisation}
    initiative_left_out,         // {initiative}
    initiative_perhaps_renamed,  // {initiative} {before}
    previous_unread,             // {folder}
    figure_unknown,              // {found} {known}: names {suggestion}
    limit_unknown,               // {what} {found} {suggestion}
    limit_unused,                // {chapter}
    initiative_only_in_older,    // {initiative} {other}: the newer file
    dependency_unknown,          // {found} {suggestion}: a name, if one is near
    waiver_unused,               // {code}: its id, {reason}
    waiver_unclear,              // {found}: what is no finding code, {suggestion}: one, if near
    initiative_twice,            // {initiative} {other}: the file from which it is used
    id_collision,                // {id} {first} {second}: names
    transfer_unknown_initiative, // {found}
    transfer_exceeds_budget,     // {initiative} {amount} {budget}: Money
    criteria_question_unknown,   // {found} {suggestion}: a question, if one is near
    criteria_segment_unknown,    // {found} {allowed}: labels, {suggestion}: a label, if one is near
    cost_note_unknown,           // {found}
    cost_note_unused,            // {initiative}
    plan_id_repeated,            // {found} {count}
    setup_incomplete,            // {field}: what is missing or cannot be read, {found}: may be empty
    // what stops a job
    folder_missing,    // {folder}
    folder_exists,     // {folder}
    file_exists,       // {path}
    template_unknown,  // {found} {known}: ids
    setup_missing,     // {folder}
    no_returns,        // {folder}
    cannot_write,      // {path} {why}: (may be a text key part), {suggestion}: if one is known
    font_missing,      // {font}
    font_lacks_glyph,  // {character} {code_point}
    definition_faulty, // {where} {why}
    internal_error,    // {what}
};

struct FindingKind {
    FindingCode code;
    std::string_view
        id;            ///< "amount-unreadable": in JSON, in texts, in case folders; never changes its meaning
    Severity severity; ///< unless the definition says otherwise
};

/// One row for each code, in the order of the enumeration.
std::span<const FindingKind> all_finding_kinds();
const FindingKind &kind_of(FindingCode code);

} // namespace kvartal::foundation
