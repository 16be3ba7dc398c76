// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kvartal::foundation {

/// error: the value cannot be used. warning: used, look at it. note: good to know.
enum class Severity : std::uint8_t { error, warning, note };

std::string_view id_of(Severity severity); ///< "error", "warning", "note"

/// Everything that can be found wrong. Each has its words in templates/texts/<language>.toml and a case under
/// tests.
enum class FindingCode : std::uint8_t {
    // a file that cannot be read as a workbook
    file_missing,
    file_unreadable,
    file_empty,
    file_password_protected,
    file_old_excel,
    file_binary_excel,
    file_opendocument,
    file_csv,
    file_html,
    file_other_kind,
    file_truncated,
    file_damaged,
    file_too_large,
    // a workbook that is not the template
    template_not_recognised,
    sheet_hidden,
    column_missing,
    column_unknown,
    column_repeated,
    // a cell
    field_blank,
    code_unknown,
    amount_unreadable,
    amount_approximate,
    amount_in_parentheses,
    amount_conditional,
    amount_too_large,
    amount_negative,
    date_unreadable,
    cell_has_error,
    formula_without_value,
    row_hidden,
    // a row or a return
    owner_unknown,
    id_duplicate,
    distribution_exceeds_budget,
    distribution_below_budget,
    distribution_without_budget,
    total_mismatch,
    unit_implausible,
    // a round
    return_missing,
    return_unused,
    initiative_twice,
    id_collision,
    transfer_unknown_initiative,
    transfer_exceeds_budget,
    setup_incomplete,
    // what stops a job
    folder_missing,
    setup_missing,
    no_returns,
    cannot_write,
    font_missing,
    font_lacks_glyph,
    definition_faulty,
    internal_error,
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
