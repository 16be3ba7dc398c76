// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "outgoing/template.hpp"
#include "outgoing/template/needed_cells.hpp"
#include "outgoing/template/styles.hpp"
#include "spreadsheet/sheet_names.hpp"

#include <xlsxwriter.h>

#include <map>
#include <string>

namespace kvartal::outgoing {

/// What the sheets of one template share while they are written.
struct Book {
    const definition::Definition &definition;
    const Issue &issue;
    const foundation::Texts &texts;
    lxw_workbook *workbook = nullptr;
    Styles styles{nullptr};
    spreadsheet::SheetNames names{};
    NeededCells needed{};
    std::map<std::string, std::string>
        list_names{}; ///< by a code list's id, the name that a drop-down refers to
    std::string organisations_name{}, initiatives_name{}; ///< empty when there are none to offer

    /// Whether the field's last answer is of a budget year that is over.
    bool is_of_another_year(const definition::Field &field) const {
        return field.type == definition::FieldType::amount && !field.years && issue.last_budget_year != 0
               && issue.last_budget_year != issue.budget_year;
    }
    std::string text(const std::string &key, const foundation::Arguments &arguments = {}) const {
        return texts.fill("template." + key, arguments);
    }
    std::string local(const foundation::LocalText &words) const { return words.in(issue.language); }
    std::string label(const definition::Labels &labels) const { return local(labels.printed()); }
};

} // namespace kvartal::outgoing
