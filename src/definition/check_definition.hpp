// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "definition/table_reader.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::definition {

// Each is called when the last element has been read from the table, and throws what is wrong with it.

/// Its code list and its group are there and fit its type; its id and labels are no other field's.
void check_field(const SheetDefinition &sheet, const Definition &definition, const TableReader &table);
void check_sheet(const SheetDefinition &sheet, const Definition &definition, const TableReader &table);
/// Its rows, its years and what its fields refer to fit.
void check_small_table(const SheetDefinition &small, const Definition &definition, const TableReader &table);
/// The conditions, distributions and tables of a form refer to what is there.
void check_form(const SheetDefinition &form, const Definition &definition, const TableReader &table);
/// The field, its codes and the conditions of the last rule are there.
void check_rule(const Definition &definition, const TableReader &table);
/// The last older version leads to sheets, fields and codes that are there.
void check_older_version(const Definition &definition, const TableReader &table);
/// No two codes of a list share an id or a spelling.
void check_code(const foundation::CodeList &list, const TableReader &table);
/// Each code's group is a code of the list that groups them.
void check_groups(const foundation::CodeList &list, const Definition &definition, std::string_view groups,
                  const TableReader &table);
/// No word stands for two units.
void check_unit_words(const Definition &definition, std::string_view unit_name, const TableReader &table);

template <class Element>
void check_last_id(const std::vector<Element> &all, const TableReader &table) {
    const std::string &id = all.back().id;
    if (std::any_of(all.begin(), all.end() - 1, [&](const Element &other) { return other.id == id; })) {
        table.fail("id", "the id " + quoted(id) + " is used twice");
    }
}

} // namespace kvartal::definition
