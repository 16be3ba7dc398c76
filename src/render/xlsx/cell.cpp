// SPDX-License-Identifier: MIT
#include "render/xlsx/cell.hpp"

#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/sheet_names.hpp"
#include "spreadsheet/workbook_writer.hpp"

namespace kvartal::render::xlsx {
namespace {

using foundation::CellAddress;

struct ContentWriter {
    lxw_worksheet *sheet;
    CellAddress at;
    foundation::AmountUnit unit;
    const std::optional<std::string> &formula;
    lxw_format *format;

    lxw_col_t column() const { return static_cast<lxw_col_t>(at.column); }

    void number(double value) const {
        spreadsheet::check(
            formula ? worksheet_write_formula_num(sheet, at.row, column(), formula->c_str(), format, value)
                    : worksheet_write_number(sheet, at.row, column(), value, format));
    }
    void operator()(std::monostate) const {
        spreadsheet::check(worksheet_write_blank(sheet, at.row, column(), format));
    }
    void operator()(const std::string &text) const { write_text(sheet, at, text, format); }
    void operator()(foundation::Money amount) const { number(foundation::number_in(unit, amount)); }
    void operator()(std::int64_t count) const { number(static_cast<double>(count)); }
    void operator()(const report::StatusMark &mark) const { write_text(sheet, at, mark.label, format); }
    void operator()(const foundation::Date &date) const {
        if (const auto day = day_number(date)) {
            number(*day);
        } else {
            write_text(sheet, at, foundation::iso_text(date), format);
        }
    }
    void operator()(foundation::TimeOfDay time) const {
        number(static_cast<double>(time.minutes) / minutes_a_day);
    }
};

} // namespace

void write_text(lxw_worksheet *sheet, CellAddress at, const std::string &text, lxw_format *format) {
    spreadsheet::check(worksheet_write_string(sheet, at.row, static_cast<lxw_col_t>(at.column),
                                              spreadsheet::cell_text(text).c_str(), format));
}

void write_content(lxw_worksheet *sheet, CellAddress at, const report::CellContent &content,
                   foundation::AmountUnit unit, const std::optional<std::string> &formula,
                   lxw_format *format) {
    std::visit(ContentWriter{sheet, at, unit, formula, format}, content);
}

void write_link(lxw_worksheet *sheet, CellAddress at, const std::string &target_sheet, CellAddress target,
                lxw_format *format) {
    const std::string place =
        "internal:" + spreadsheet::quoted_sheet_name(target_sheet) + "!" + foundation::a1_text(target);
    // A sheet takes 65 530 links (Excel's limit); a cell beyond them is written without one.
    const lxw_error status = worksheet_write_url_opt(sheet, at.row, static_cast<lxw_col_t>(at.column),
                                                     place.c_str(), format, "", nullptr);
    if (status != LXW_ERROR_WORKSHEET_MAX_NUMBER_URLS_EXCEEDED) {
        spreadsheet::check(status);
    }
}

std::optional<double> day_number(foundation::Date date) {
    using namespace std::chrono;
    if (!date.ok() || date < year{1900} / March / 1) {
        return std::nullopt;
    }
    return static_cast<double>((sys_days{date} - sys_days{year{1899} / December / 30}).count());
}

} // namespace kvartal::render::xlsx
