// SPDX-License-Identifier: MIT
#include "definition/check_definition.hpp"

#include <algorithm>

namespace kvartal::definition {
namespace {

/// The field's code list; null when it is no coded field.
const foundation::CodeList *codes_of(const Field *field, const Definition &definition) {
    return field == nullptr ? nullptr : definition.code_list(field->code_list);
}

void check_condition(const Condition &condition, const SheetDefinition &sheet, const Definition &definition,
                     const TableReader &table, std::string_view key) {
    const foundation::CodeList *codes = codes_of(sheet.find(condition.field), definition);
    if (codes == nullptr) {
        table.fail(key, "there is no field of type \"code\" with the id " + quoted(condition.field));
    }
    for (const std::string &code : condition.codes) {
        if (codes->find(code) == nullptr) {
            table.fail(key, quoted(code) + " is no code of the list " + quoted(codes->id));
        }
    }
}

void check_conditions(const SheetDefinition &sheet, const Definition &definition, const TableReader &table) {
    for (const Field &field : sheet.fields) {
        for (const Condition &condition : field.needed_when) {
            check_condition(condition, sheet, definition, table, "field");
        }
    }
}

/// The field of any of the form's tables; null when none has it.
const Field *field_in_tables(const SheetDefinition &form, std::string_view id) {
    for (const SheetDefinition &small : form.tables) {
        if (const Field *field = small.find(id)) {
            return field;
        }
    }
    return nullptr;
}

const SheetDefinition *sheet_or_table(const Definition &definition, std::string_view id) {
    for (const SheetDefinition &sheet : definition.sheets) {
        if (sheet.id == id) {
            return &sheet;
        }
        if (const SheetDefinition *small = sheet.table(id)) {
            return small;
        }
    }
    return nullptr;
}

void check_last_answers(const SheetDefinition &sheet, const TableReader &table) {
    for (const Field &field : sheet.fields) {
        if (!field.last_of.empty() && sheet.find(field.last_of) == nullptr) {
            table.fail("field", quoted(field.id) + " is the last of " + quoted(field.last_of)
                                    + ", which the table does not have");
        }
    }
}

} // namespace

void check_small_table(const SheetDefinition &small, const Definition &definition, const TableReader &table) {
    const foundation::CodeList *rows = definition.code_list(small.rows_per);
    if (!small.rows_per.empty()) {
        if (rows == nullptr || small.fields.front().code_list != small.rows_per) {
            table.fail("rows_per", "\"rows_per\" is the code list of the table's first field");
        }
    } else if (small.rows == 0) {
        table.fail("id", "the table " + quoted(small.id) + " needs \"rows\" or \"rows_per\"");
    }
    if (small.title.by_language.empty()) {
        table.fail("id", "the table " + quoted(small.id) + " needs a \"title\"");
    }
    check_last_answers(small, table);
    check_conditions(small, definition, table);
}

void check_form(const SheetDefinition &form, const Definition &definition, const TableReader &table) {
    const bool is_form = form.layout == Layout::form;
    if (is_form != form.columns.has_value()) {
        table.fail("columns", "a sheet has \"columns\" when its layout is \"form\", and only then");
    }
    if (!is_form && !form.tables.empty()) {
        table.fail("table", "only a sheet of layout \"form\" can have small tables");
    }
    for (const Field &field : form.fields) {
        if ((field.years || !field.last_of.empty()) && form.layout != Layout::list) {
            table.fail("field", quoted(field.id)
                                    + ": \"years\" and \"last_of\" are for the fields of a small table "
                                      "or a list");
        }
        const Field *shares = field.shared_by.empty() ? nullptr : field_in_tables(form, field.shared_by);
        if (!field.shared_by.empty() && (shares == nullptr || shares->type != FieldType::amount)) {
            table.fail("field", quoted(field.id) + " is shared by " + quoted(field.shared_by)
                                    + ", which is no amount of a table of the form");
        }
    }
    check_last_answers(form, table);
    check_conditions(form, definition, table);
}

void check_rule(const Definition &definition, const TableReader &table) {
    const Rule &rule = definition.rules.back();
    const SheetDefinition *sheet = definition.sheet(rule.sheet);
    if (sheet == nullptr) {
        table.fail("sheet", "there is no sheet with the id " + quoted(rule.sheet));
    }
    for (const Rule::Case &one : rule.cases) {
        check_condition({rule.field, {one.code}}, *sheet, definition, table, "field");
        for (const Condition &condition : one.when) {
            check_condition(condition, *sheet, definition, table, "case");
        }
    }
}

void check_older_version(const Definition &definition, const TableReader &table) {
    const OlderVersion &older = definition.older_versions.back();
    if (older.version == definition.version || definition.older_version(older.version) != &older) {
        table.fail("version", "the version " + quoted(older.version) + " is described twice");
    }
    for (const OlderVersion::FieldThen &then : older.fields) {
        const SheetDefinition *in = sheet_or_table(definition, then.in);
        const SheetDefinition *now = then.moved_to.empty() ? in : sheet_or_table(definition, then.moved_to);
        if (in == nullptr || now == nullptr) {
            table.fail("field", "there is no sheet or table with the id "
                                    + quoted(in == nullptr ? then.in : then.moved_to));
        }
        if (!then.is.empty() && now->find(then.is) == nullptr) {
            table.fail("field", quoted(now->id) + " has no field " + quoted(then.is));
        }
    }
    for (const OlderVersion::CodeThen &then : older.codes) {
        const foundation::CodeList *list = definition.code_list(then.list);
        if (list == nullptr || list->find(then.is) == nullptr) {
            table.fail("code", "there is no code " + quoted(then.is) + " in a list " + quoted(then.list));
        }
    }
}

} // namespace kvartal::definition
