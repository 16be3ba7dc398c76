// SPDX-License-Identifier: MIT
#include "outgoing/template/validation.hpp"

#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

namespace kvartal::outgoing {
namespace {

using definition::Field;
using definition::FieldType;

constexpr std::size_t longest_title = 32; // ECMA-376, 18.3.1.32
constexpr std::size_t longest_message = 255;
constexpr double most_in_unit = 1'000'000'000;

/// The named list that the field's cells choose from; empty when there is none.
std::string list_of(const Field &field, const Book &book) {
    if (field.names_organisation) {
        return book.organisations_name;
    }
    if (field.names_initiative) {
        return book.initiatives_name;
    }
    const auto name = book.list_names.find(field.code_list);
    return field.several || name == book.list_names.end() ? std::string{} : name->second;
}

const char *error_key(const Field &field) {
    switch (field.type) {
    case FieldType::amount:
        return "error-amount";
    case FieldType::date:
        return "error-date";
    case FieldType::integer:
        return "error-integer";
    default:
        return "error-list";
    }
}

void set_between(lxw_data_validation &rule, std::uint8_t kind, double least, double most) {
    rule.validate = kind;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = least;
    rule.maximum_number = most;
}

void set_kind(lxw_data_validation &rule, const Field &field) {
    rule.validate = LXW_VALIDATION_TYPE_ANY;
    if (field.type == FieldType::amount && !field.marks) {
        set_between(rule, LXW_VALIDATION_TYPE_DECIMAL, -most_in_unit, most_in_unit);
    } else if (field.type == FieldType::integer) {
        set_between(rule, LXW_VALIDATION_TYPE_INTEGER, -most_in_unit, most_in_unit);
    } else if (field.type == FieldType::date) {
        rule.validate = LXW_VALIDATION_TYPE_DATE;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_datetime = {.year = 2000, .month = 1, .day = 1, .hour = 0, .min = 0, .sec = 0};
        rule.maximum_datetime = {.year = 2099, .month = 12, .day = 31, .hour = 0, .min = 0, .sec = 0};
    }
}

} // namespace

void add_validation(lxw_worksheet *sheet, foundation::CellRange cells, const Field &field, const Book &book) {
    std::string list = list_of(field, book);
    std::string label = spreadsheet::plain_text(book.label(field.labels), longest_title);
    std::string help = spreadsheet::plain_text(book.local(field.help), longest_message);
    std::string error = spreadsheet::plain_text(
        book.text(error_key(field), {{"field", book.label(field.labels)}}), longest_message);
    lxw_data_validation rule{};
    set_kind(rule, field);
    if (!list.empty()) {
        list.insert(0, "=");
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = list.data();
    }
    if (rule.validate == LXW_VALIDATION_TYPE_ANY && help.empty()) {
        return;
    }
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = help.empty() ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    if (!help.empty()) {
        rule.input_title = label.data();
        rule.input_message = help.data();
    }
    const bool only_offers = field.names_organisation || field.names_initiative;
    rule.show_error =
        only_offers || rule.validate == LXW_VALIDATION_TYPE_ANY ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.error_title = label.data();
    rule.error_message = error.data();
    spreadsheet::check(
        worksheet_data_validation_range(sheet, cells.first.row, static_cast<lxw_col_t>(cells.first.column),
                                        cells.last.row, static_cast<lxw_col_t>(cells.last.column), &rule));
}

} // namespace kvartal::outgoing
