// SPDX-License-Identifier: MIT
#include "outgoing/template/answer_cell.hpp"

#include "foundation/number_style.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

namespace kvartal::outgoing {
namespace {

using definition::Field;
using definition::FieldType;
using foundation::CellAddress;
using foundation::DateSpan;
using foundation::Money;
using portfolio::Answer;
using spreadsheet::check;

lxw_col_t column_of(CellAddress at) {
    return static_cast<lxw_col_t>(at.column);
}

/// A code's label; of several codes whose labels begin with their numbers the numbers alone.
std::string coded_text(const Field &field, const std::string &value, const Book &book) {
    const foundation::CodeList *list = book.definition.code_list(field.code_list);
    std::string text;
    for (const std::string &id : portfolio::codes_in(value)) {
        const foundation::Code *code = list == nullptr ? nullptr : list->find(id);
        std::string word = code == nullptr ? id : book.local(code->label);
        if (field.several && word.starts_with(id + " ")) {
            word = id;
        }
        text += (text.empty() ? "" : "; ") + word;
    }
    return text;
}

lxw_datetime as_library_date(foundation::Date date) {
    return {.year = static_cast<int>(date.year()),
            .month = static_cast<int>(static_cast<unsigned>(date.month())),
            .day = static_cast<int>(static_cast<unsigned>(date.day())),
            .hour = 0,
            .min = 0,
            .sec = 0};
}

/// The day, when the answer is exactly one that a spreadsheet can hold.
std::optional<foundation::Date> exact_day(const Field &field, const Answer &answer) {
    using namespace std::chrono_literals;
    const auto *span = std::get_if<DateSpan>(&answer.value);
    const bool exact = field.type == FieldType::date && span != nullptr && span->first == span->last
                       && span->first.year() >= 1900y && span->first.year() <= 9999y;
    return exact ? std::optional{span->first} : std::nullopt;
}

/// The figure, when the answer is one and bears no mark.
std::optional<double> figure(const Field &field, const Answer &answer, const Book &book) {
    if (const auto *money = std::get_if<Money>(&answer.value);
        money != nullptr && field.type == FieldType::amount && !answer.in_parentheses
        && !answer.conditional) {
        return foundation::number_in(book.definition.default_unit, *money);
    }
    if (const auto *number = std::get_if<std::int64_t>(&answer.value)) {
        return static_cast<double>(*number);
    }
    return std::nullopt;
}

} // namespace

void write_text(lxw_worksheet *sheet, CellAddress at, const std::string &text, lxw_format *format) {
    if (text.empty()) {
        check(worksheet_write_blank(sheet, at.row, column_of(at), format));
    } else {
        check(worksheet_write_string(sheet, at.row, column_of(at), spreadsheet::cell_text(text).c_str(),
                                     format));
    }
}

Style style_of(const Field &field, Part part, const Issue &issue) {
    switch (field.type) {
    case FieldType::amount:
        return {part, true, "#,##0.0##"};
    case FieldType::integer:
        return {part, true, "0"};
    case FieldType::date:
        return {part, false, is_norwegian(issue.language) ? "dd.mm.yyyy" : "d mmm yyyy"};
    default:
        return {part, false, field.verbatim ? "@" : ""};
    }
}

void write_answer(lxw_worksheet *sheet, CellAddress at, const Field &field, const Answer *answer,
                  const Style &style, Book &book) {
    lxw_format *format = book.styles.of(style);
    if (answer == nullptr) {
        return write_text(sheet, at, {}, format);
    }
    if (const auto day = exact_day(field, *answer)) {
        lxw_datetime date = as_library_date(*day);
        return check(worksheet_write_datetime(sheet, at.row, column_of(at), &date, format));
    }
    if (const auto number = figure(field, *answer, book)) {
        return check(worksheet_write_number(sheet, at.row, column_of(at), *number, format));
    }
    write_text(sheet, at, answer_text(field, answer, book), format);
}

std::string answer_text(const Field &field, const Answer *answer, const Book &book) {
    if (answer == nullptr) {
        return {};
    }
    if (const auto *text = std::get_if<std::string>(&answer->value)) {
        if (field.type == FieldType::code) {
            return coded_text(field, *text, book);
        }
        return field.type == FieldType::text && !field.names_organisation ? answer->typed : *text;
    }
    return answer->typed;
}

} // namespace kvartal::outgoing
