// SPDX-License-Identifier: MIT
#pragma once

#include "grid.hpp"

#include <map>
#include <string>
#include <vector>

/// Forms written as they look: what a template prints, filled by the tests.
namespace kvartal::intake::testing {

/// The answers of a form by its labels, and the rows of its small tables; what is not given is blank.
struct FormGrid {
    const char *sheet = "EPJ-løftet";
    std::vector<std::pair<const char *, GridCell>> answers;
    std::map<std::string, GridCell> last; ///< last round's answers, by label
    std::vector<GridRow> funding, dependencies, milestones, operating_costs;
};

/// The row, from 1, in which a form of `form_rows` has the label, the table's first row, and so on.
using FormRows = std::vector<GridRow>;

/// A title, the words over the columns (row 2), a label in A, last answer in B, answer in C, control in D,
/// from row 3; then each table under its title, with one row of header.
FormRows form_rows(const FormGrid &form);
workbook::Sheet::Parts form(const FormGrid &form);

/// All that must be answered, of an active initiative in Observere: name, owner, description, segment, state,
/// phase, status, main goal; C3 to C10. No budget and no tables.
FormGrid whole_form();
/// Gives the label's answer, or adds it below the others.
FormGrid &answer(FormGrid &form, const char *label, GridCell value);

using Properties = std::map<std::string, std::string, std::less<>>;

/// Reads with both shipped definitions and the three organisations.
portfolio::Return read_forms(std::vector<workbook::Sheet::Parts> sheets, Properties properties = {},
                             const portfolio::Setup *round = nullptr);

/// "[2023] 14" and the like: an answer as it was understood.
std::string said(const portfolio::AnswerValue &value);

} // namespace kvartal::intake::testing
