// SPDX-License-Identifier: MIT
#include "render/xlsx/page_setup.hpp"

#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <string_view>

namespace kvartal::render::xlsx {
namespace {

constexpr std::uint8_t a4 = 9;           // ECMA-376, 18.3.1.63
constexpr std::size_t longest_part = 90; // a header takes 255 characters in all

/// Text in a header, where "&" starts a code and is written twice.
std::string header_text(std::string_view text) {
    std::string escaped;
    for (const char letter : spreadsheet::plain_text(text, longest_part)) {
        escaped += letter == '\n'  ? std::string{" "}
                   : letter == '&' ? std::string{"&&"}
                                   : std::string(1, letter);
    }
    return escaped;
}

/// Left and right, in small type. The blank after the size keeps a text's own digits out of it.
std::string header_line(const std::string &left, const std::string &right) {
    return "&L&8 " + left + "&R&8 " + right;
}

std::string fitting(const std::string &left, const std::string &right) {
    std::string line = header_line(left, right);
    return spreadsheet::utf16_length(line) < 255 ? line : header_line("", right);
}

} // namespace

void set_up_page(lxw_worksheet *sheet, foundation::CellRange printed, bool across, const PageTexts &page,
                 const foundation::Texts &texts) {
    across ? worksheet_set_landscape(sheet) : worksheet_set_portrait(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_set_margins(sheet, 0.6, 0.6, 0.8, 0.7);
    worksheet_fit_to_pages(sheet, 1, 0);
    spreadsheet::check(worksheet_print_area(sheet, printed.first.row,
                                            static_cast<lxw_col_t>(printed.first.column), printed.last.row,
                                            static_cast<lxw_col_t>(printed.last.column)));
    spreadsheet::check(
        worksheet_set_header(sheet, fitting(header_text(page.title), header_text(page.publisher)).c_str()));
    const std::string number =
        texts.fill("render.xlsx.page", {{"page", std::string{"&P"}}, {"pages", std::string{"&N"}}});
    spreadsheet::check(worksheet_set_footer(sheet, fitting(header_text(page.footer), number).c_str()));
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

} // namespace kvartal::render::xlsx
