// SPDX-License-Identifier: MIT
#include "outgoing/template/sheet_parts.hpp"

#include "outgoing/template/answer_cell.hpp"
#include "outgoing/template/formula.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using foundation::CellAddress;
using foundation::CellRange;
using spreadsheet::check;

lxw_col_t column(CellAddress at) {
    return static_cast<lxw_col_t>(at.column);
}

/// Text in a footer, where "&" starts a code and is written twice.
std::string footer_text(std::string_view text) {
    constexpr std::size_t longest_part = 90; // a footer takes 255 characters in all
    std::string escaped;
    for (const char letter : spreadsheet::plain_text(text, longest_part)) {
        escaped += letter == '\n'  ? std::string{" "}
                   : letter == '&' ? std::string{"&&"}
                                   : std::string(1, letter);
    }
    return escaped;
}

} // namespace

void write_over(lxw_worksheet *sheet, CellRange cells, const std::string &text, lxw_format *format) {
    if (cells.first != cells.last) {
        check(worksheet_merge_range(sheet, cells.first.row, column(cells.first), cells.last.row,
                                    column(cells.last), "", format));
    }
    write_text(sheet, cells.first, text, format);
}

void write_text_formula(lxw_worksheet *sheet, CellAddress at, const std::string &formula,
                        const std::string &now, lxw_format *format) {
    check(
        worksheet_write_formula_str(sheet, at.row, column(at), ("=" + formula).c_str(), format, now.c_str()));
}

void write_number_formula(lxw_worksheet *sheet, CellAddress at, const std::string &formula, double now,
                          lxw_format *format) {
    check(worksheet_write_formula_num(sheet, at.row, column(at), ("=" + formula).c_str(), format, now));
}

void add_condition(lxw_worksheet *sheet, CellRange cells, const std::string &formula, lxw_format *format) {
    std::string rule = "=" + formula;
    lxw_conditional_format condition{};
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = rule.data();
    condition.format = format;
    check(worksheet_conditional_format_range(sheet, cells.first.row, column(cells.first), cells.last.row,
                                             column(cells.last), &condition));
}

void add_tones(lxw_worksheet *sheet, CellRange cells, const definition::Field &field, Book &book) {
    const foundation::CodeList *codes = book.definition.code_list(field.code_list);
    if (codes == nullptr) {
        return;
    }
    for (const foundation::Code &code : codes->codes) {
        if (code.tone != foundation::Tone::none) {
            add_condition(sheet, cells, in_its_row(cells.first) + "=" + quoted_text(book.local(code.label)),
                          book.styles.tone(code.tone));
        }
    }
}

void set_height(lxw_worksheet *sheet, std::uint32_t row, int lines) {
    constexpr double line = 15, margin = 4, most = 409; // points; a row takes no more
    check(worksheet_set_row(sheet, row, std::min(most, margin + line * std::max(lines, 1)), nullptr));
}

void protect(lxw_worksheet *sheet) {
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.objects =
        LXW_TRUE; // notes: the contact's own, and those that the pane in Excel explains a fault with
    worksheet_protect(sheet, nullptr, &allowed);
}

void set_up_page(lxw_worksheet *sheet, bool across, const Book &book) {
    constexpr std::uint8_t a4 = 9; // ECMA-376, 18.3.1.63
    across ? worksheet_set_landscape(sheet) : worksheet_set_portrait(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7);
    worksheet_fit_to_pages(sheet, 1, 0);
    const std::string page = book.text("page", {{"page", std::string{"&P"}}, {"pages", std::string{"&N"}}});
    check(worksheet_set_footer(
        sheet, ("&L&8 " + footer_text(book.issue.organisation) + "&C&8 &A&R&8 " + page).c_str()));
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

} // namespace kvartal::outgoing
