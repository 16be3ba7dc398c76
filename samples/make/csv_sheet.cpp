// SPDX-License-Identifier: MIT
#include "make/csv_sheet.hpp"

#include "make/csv.hpp"

namespace kvartal::samples {
namespace {

constexpr double line_height = 16; // points

bool is_whole_number(const std::string &text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// How many lines the row's longest text takes in its column.
int lines_of(const CsvRow &row, const std::vector<CsvSheet::Column> &columns) {
    int lines = 1;
    for (const CsvSheet::Column &column : columns) {
        const double letters = static_cast<double>(value_of(row, column.of_csv).size());
        lines = std::max(lines, 1 + static_cast<int>(letters / column.width));
    }
    return lines;
}

} // namespace

void write_csv_sheet(const XlsxFile &file, const CsvSheet &sheet, lxw_format *header, lxw_format *value) {
    lxw_worksheet *written = file.add_sheet(sheet.name);
    for (lxw_col_t c = 0; c < sheet.columns.size(); ++c) {
        worksheet_set_column(written, c, c, sheet.columns[c].width, nullptr);
        worksheet_write_string(written, 0, c, sheet.columns[c].label.c_str(), header);
    }
    worksheet_set_row(written, 0, 24, nullptr);
    worksheet_freeze_panes(written, 1, 0);
    worksheet_set_paper(written, 9); // A4
    worksheet_set_landscape(written);
    worksheet_fit_to_pages(written, 1, 0);
    lxw_row_t at = 1;
    for (const CsvRow &row : read_csv(sheet.csv)) {
        for (lxw_col_t c = 0; c < sheet.columns.size(); ++c) {
            const std::string text = value_of(row, sheet.columns[c].of_csv);
            if (is_whole_number(text)) {
                worksheet_write_number(written, at, c, std::stod(text), value);
            } else {
                worksheet_write_string(written, at, c, text.c_str(), value);
            }
        }
        worksheet_set_row(written, at, line_height * lines_of(row, sheet.columns), nullptr);
        ++at;
    }
}

} // namespace kvartal::samples
