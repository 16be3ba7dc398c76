// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "intake/records.hpp"
#include "intake/stated_template.hpp"
#include "intake/totals.hpp"
#include "portfolio/initiative.hpp"
#include "portfolio/setup.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

/// An initiative and the row that it was read from.
struct InitiativeRow {
    portfolio::Initiative initiative;
    const Table *table = nullptr;
    const Record *record = nullptr; ///< in the table
    std::uint32_t row = 0;
    bool budget_is_unusable = false, share_is_unusable = false;
    bool has_share_columns = false; ///< the budget year's shares are asked for where it was read
};

/// A workbook as it was read, before its parts are looked at together.
struct Reading {
    const definition::Definition *definition = nullptr;
    const portfolio::Setup *round = nullptr; ///< null when no round is known
    std::vector<Table> tables;
    std::vector<InitiativeRow> initiatives;
    std::vector<ColumnTotal> totals;
    StatedTemplate stated;
    OlderWords older;
    std::string file;
};

/// What is checked once a return is read, and the findings that it may give.
struct Check {
    std::span<const foundation::FindingCode> codes;
    std::vector<foundation::Finding> (*find)(const Reading &);
};
std::span<const Check> all_checks();

/// The checks one by one; those of columns, hidden rows and blanks suit any table.
std::vector<foundation::Finding> check_template(const Reading &reading);
std::vector<foundation::Finding> check_columns(const Reading &reading);
std::vector<foundation::Finding> check_hidden_rows(const Reading &reading);
std::vector<foundation::Finding> check_blanks(const Reading &reading);
std::vector<foundation::Finding> check_distribution(const Reading &reading);
std::vector<foundation::Finding> check_owners(const Reading &reading);
std::vector<foundation::Finding> check_ids(const Reading &reading);
std::vector<foundation::Finding> check_totals(const Reading &reading);
std::vector<foundation::Finding> check_units(const Reading &reading);
std::vector<foundation::Finding> check_conditions(const Reading &reading);
std::vector<foundation::Finding> check_rules(const Reading &reading);
std::vector<foundation::Finding> check_dates(const Reading &reading);
std::vector<foundation::Finding> check_milestones(const Reading &reading);
std::vector<foundation::Finding> check_id_changes(const Reading &reading);
std::vector<foundation::Finding> check_budget_changes(const Reading &reading);
std::vector<foundation::Finding> check_changes(const Reading &reading);
std::vector<foundation::Finding> check_dependencies(const Reading &reading);

/// Part of `check_rules`: the segment against the round's own criteria, where it has some.
std::vector<foundation::Finding> check_criteria(const Reading &reading);

/// Whether other answers of the record make the field necessary.
bool is_needed(const definition::Field &field, const Record &record);

/// The finding of a field that is blank where it must not be; nothing where it may be. A column that is
/// missing is one finding, not one for each of its cells.
std::vector<foundation::Finding> blanks_of(const Table &table, const Record &record);

} // namespace kvartal::intake
