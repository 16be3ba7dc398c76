// SPDX-License-Identifier: MIT
#include "foundation/finding_code.hpp"

#include <array>

namespace kvartal::foundation {
namespace {

using enum FindingCode;
using enum Severity;

constexpr std::array kinds{
    FindingKind{file_missing, "file-missing", error},
    FindingKind{file_unreadable, "file-unreadable", error},
    FindingKind{file_empty, "file-empty", error},
    FindingKind{file_password_protected, "file-password-protected", error},
    FindingKind{file_old_excel, "file-old-excel", error},
    FindingKind{file_binary_excel, "file-binary-excel", error},
    FindingKind{file_opendocument, "file-opendocument", error},
    FindingKind{file_csv, "file-csv", error},
    FindingKind{file_html, "file-html", error},
    FindingKind{file_other_kind, "file-other-kind", error},
    FindingKind{file_truncated, "file-truncated", error},
    FindingKind{file_damaged, "file-damaged", error},
    FindingKind{file_too_large, "file-too-large", error},
    FindingKind{template_not_recognised, "template-not-recognised", error},
    FindingKind{no_table_found, "no-table-found", error},
    FindingKind{sheet_hidden, "sheet-hidden", note},
    FindingKind{column_missing, "column-missing", error},
    FindingKind{column_unknown, "column-unknown", note},
    FindingKind{column_repeated, "column-repeated", warning},
    FindingKind{template_outdated, "template-outdated", note},
    FindingKind{field_dropped, "field-dropped", warning},
    FindingKind{round_differs, "round-differs", warning},
    FindingKind{field_blank, "field-blank", warning},
    FindingKind{field_blank_when, "field-blank-when", error},
    FindingKind{code_unknown, "code-unknown", error},
    FindingKind{amount_unreadable, "amount-unreadable", error},
    FindingKind{amount_approximate, "amount-approximate", warning},
    FindingKind{amount_ambiguous, "amount-ambiguous", warning},
    FindingKind{amount_in_parentheses, "amount-in-parentheses", error},
    FindingKind{amount_conditional, "amount-conditional", note},
    FindingKind{amount_too_large, "amount-too-large", error},
    FindingKind{amount_negative, "amount-negative", warning},
    FindingKind{date_unreadable, "date-unreadable", error},
    FindingKind{time_unreadable, "time-unreadable", error},
    FindingKind{duration_unreadable, "duration-unreadable", error},
    FindingKind{measures_unreadable, "measures-unreadable", error},
    FindingKind{cell_has_error, "cell-has-error", error},
    FindingKind{formula_without_value, "formula-without-value", error},
    FindingKind{row_hidden, "row-hidden", note},
    FindingKind{code_against_rule, "code-against-rule", warning},
    FindingKind{end_before_start, "end-before-start", error},
    FindingKind{phase_against_dates, "phase-against-dates", warning},
    FindingKind{milestone_forecast_before_actual, "milestone-forecast-before-actual", note},
    FindingKind{milestone_overdue, "milestone-overdue", warning},
    FindingKind{milestone_in_future, "milestone-in-future", error},
    FindingKind{completed_with_open_milestones, "completed-with-open-milestones", warning},
    FindingKind{comment_unchanged, "comment-unchanged", warning},
    FindingKind{owner_unknown, "owner-unknown", error},
    FindingKind{owner_differs, "owner-differs", warning},
    FindingKind{id_changed, "id-changed", warning},
    FindingKind{budget_unexplained, "budget-unexplained", warning},
    FindingKind{id_duplicate, "id-duplicate", warning},
    FindingKind{distribution_exceeds_budget, "distribution-exceeds-budget", warning},
    FindingKind{distribution_below_budget, "distribution-below-budget", note},
    FindingKind{distribution_without_budget, "distribution-without-budget", warning},
    FindingKind{total_mismatch, "total-mismatch", warning},
    FindingKind{unit_implausible, "unit-implausible", warning},
    FindingKind{return_missing, "return-missing", warning},
    FindingKind{folder_unread, "folder-unread", warning},
    FindingKind{return_unused, "return-unused", note},
    FindingKind{return_superseded, "return-superseded", note},
    FindingKind{initiative_not_reported, "initiative-not-reported", warning},
    FindingKind{initiative_left_out, "initiative-left-out", warning},
    FindingKind{initiative_perhaps_renamed, "initiative-perhaps-renamed", warning},
    FindingKind{previous_unread, "previous-unread", warning},
    FindingKind{figure_unknown, "figure-unknown", warning},
    FindingKind{limit_unknown, "limit-unknown", error},
    FindingKind{limit_unused, "limit-unused", warning},
    FindingKind{initiative_only_in_older, "initiative-only-in-older", warning},
    FindingKind{dependency_unknown, "dependency-unknown", note},
    FindingKind{waiver_unused, "waiver-unused", note},
    FindingKind{waiver_unclear, "waiver-unclear", warning},
    FindingKind{initiative_twice, "initiative-twice", warning},
    FindingKind{id_collision, "id-collision", warning},
    FindingKind{transfer_unknown_initiative, "transfer-unknown-initiative", error},
    FindingKind{transfer_exceeds_budget, "transfer-exceeds-budget", warning},
    FindingKind{criteria_question_unknown, "criteria-question-unknown", error},
    FindingKind{criteria_segment_unknown, "criteria-segment-unknown", error},
    FindingKind{cost_note_unknown, "cost-note-unknown", warning},
    FindingKind{cost_note_unused, "cost-note-unused", warning},
    FindingKind{plan_id_repeated, "plan-id-repeated", warning},
    FindingKind{setup_incomplete, "setup-incomplete", error},
    FindingKind{folder_missing, "folder-missing", error},
    FindingKind{folder_exists, "folder-exists", error},
    FindingKind{file_exists, "file-exists", error},
    FindingKind{template_unknown, "template-unknown", error},
    FindingKind{setup_missing, "setup-missing", error},
    FindingKind{no_returns, "no-returns", error},
    FindingKind{cannot_write, "cannot-write", error},
    FindingKind{font_missing, "font-missing", error},
    FindingKind{font_lacks_glyph, "font-lacks-glyph", warning},
    FindingKind{definition_faulty, "definition-faulty", error},
    FindingKind{internal_error, "internal-error", error},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (static_cast<std::size_t>(kinds[i].code) != i) {
            return false;
        }
    }
    return kinds.back().code == internal_error;
}
static_assert(in_order(), "one row for each code, in the order of the enumeration");

} // namespace

std::string_view id_of(Severity severity) {
    switch (severity) {
    case error:
        return "error";
    case warning:
        return "warning";
    case note:
        return "note";
    }
    return "error";
}

std::span<const FindingKind> all_finding_kinds() {
    return kinds;
}

const FindingKind &kind_of(FindingCode code) {
    return kinds.at(static_cast<std::size_t>(code));
}

} // namespace kvartal::foundation
