// SPDX-License-Identifier: MIT
#include "outgoing/template/meta_sheet.hpp"

#include "outgoing/template/answer_cell.hpp"
#include "outgoing/template/formula.hpp"
#include "outgoing/template/sheet_parts.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

namespace kvartal::outgoing {
namespace {

using foundation::CellAddress;

std::vector<std::pair<std::string, std::string>> statements(const Book &book) {
    std::vector<std::pair<std::string, std::string>> all{{"kvartal.template", book.definition.id},
                                                         {"kvartal.version", book.definition.version}};
    if (book.issue.period) {
        all.emplace_back("kvartal.period", std::to_string(book.issue.period->year) + "-q"
                                               + std::to_string(book.issue.period->quarter));
    }
    if (!book.issue.organisation.empty()) {
        all.emplace_back("kvartal.organisation", book.issue.organisation);
    }
    if (book.issue.budget_year > 0) {
        all.emplace_back("kvartal.budget-year", std::to_string(book.issue.budget_year));
    }
    return all;
}

/// The needed cells of one sheet, a row each, and their sums above them.
void write_needs(lxw_worksheet *sheet, const std::string &sheet_name, SheetNeeds &needs, std::uint32_t &row,
                 Book &book) {
    constexpr std::uint32_t needed_column = 1, missing_column = 2;
    lxw_format *plain = book.styles.of({Part::text});
    const std::uint32_t sums = row++;
    write_text(sheet, {sums, 0}, needs.sheet, plain);
    for (const NeededCell &cell : needs.cells) {
        write_number_formula(sheet, {row, needed_column}, cell.needed, cell.needed_now, plain);
        write_number_formula(sheet, {row, missing_column}, cell.missing, cell.missing_now, plain);
        ++row;
    }
    const auto sum = [&](std::uint32_t column) {
        return needs.cells.empty()
                   ? std::string{"0"}
                   : "SUM(" + fixed({sums + 1, column}) + ":" + fixed({row - 1, column}) + ")";
    };
    write_number_formula(sheet, {sums, needed_column}, sum(needed_column), needs.needed_now(), plain);
    write_number_formula(sheet, {sums, missing_column}, sum(missing_column), needs.missing_now(), plain);
    const std::string prefix = spreadsheet::quoted_sheet_name(sheet_name) + "!";
    needs.needed_total = prefix + fixed({sums, needed_column});
    needs.missing_total = prefix + fixed({sums, missing_column});
}

} // namespace

void write_meta(lxw_worksheet *sheet, const std::string &sheet_name, Book &book) {
    lxw_format *plain = book.styles.of({Part::text});
    std::uint32_t row = 0;
    for (const auto &[name, value] : statements(book)) {
        constexpr std::size_t longest_property = 255;
        spreadsheet::check(workbook_set_custom_property_string(
            book.workbook, name.c_str(), spreadsheet::plain_text(value, longest_property).c_str()));
        write_text(sheet, {row, 0}, name, plain);
        write_text(sheet, {row, 1}, value, plain);
        ++row;
    }
    ++row;
    for (SheetNeeds &needs : book.needed.sheets) {
        write_needs(sheet, sheet_name, needs, row, book);
    }
    spreadsheet::check(worksheet_set_column(sheet, 0, 1, 30, nullptr));
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_hide(sheet);
}

} // namespace kvartal::outgoing
