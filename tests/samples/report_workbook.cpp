// SPDX-License-Identifier: MIT
#include "samples/report_workbook.hpp"

#include "foundation/text_folding.hpp"
#include "workbook/read.hpp"

#include <stdexcept>

namespace kvartal::made {

namespace fs = std::filesystem;

fs::path sample(const std::string &round) {
    return fs::path{KVARTAL_SOURCE_DIR} / "samples" / round;
}

workbook::Workbook workbook_in(const fs::path &file) {
    workbook::Reading reading = workbook::read_workbook(bytes_of(file), file.filename().string());
    if (!reading.workbook) {
        throw std::runtime_error{"cannot be read: " + file.string()};
    }
    return std::move(*reading.workbook);
}

ReportWorkbook::ReportWorkbook(const fs::path &file) : workbook_{workbook_in(file)} {}

const workbook::Sheet &ReportWorkbook::sheet(const std::string &name) const {
    for (const workbook::Sheet &sheet : workbook_.sheets()) {
        if (sheet.name() == name) {
            return sheet;
        }
    }
    throw std::out_of_range{"no sheet " + name};
}

std::string ReportWorkbook::text(const std::string &name, std::uint32_t row, std::uint32_t column) const {
    const workbook::Cell *cell = sheet(name).find({row, column});
    return cell == nullptr ? std::string{} : foundation::tidy(workbook::plain_text(cell->value));
}

std::optional<double> ReportWorkbook::number(const std::string &name, std::uint32_t row,
                                             std::uint32_t column) const {
    const workbook::Cell *cell = sheet(name).find({row, column});
    const double *value = cell == nullptr ? nullptr : std::get_if<double>(&cell->value);
    return value == nullptr ? std::nullopt : std::optional{*value};
}

std::uint32_t ReportWorkbook::row_of(const std::string &name, std::uint32_t column,
                                     const std::string &words) const {
    for (const workbook::Cell &cell : sheet(name).cells()) {
        if (cell.address.column == column && text(name, cell.address.row, column) == words) {
            return cell.address.row;
        }
    }
    throw std::out_of_range{"no row " + words + " in " + name};
}

std::uint32_t ReportWorkbook::column_of(const std::string &name, const std::string &label) const {
    for (const workbook::Cell &cell : sheet(name).cells()) {
        if (text(name, cell.address.row, cell.address.column) == label) {
            return cell.address.column;
        }
    }
    throw std::out_of_range{"no column " + label + " in " + name};
}

double ReportWorkbook::figure(const std::string &name, const std::string &words,
                              const std::string &label) const {
    const auto value = number(name, row_of(name, 0, words), column_of(name, label));
    if (!value) {
        throw std::out_of_range{"no figure for " + words + " in " + name};
    }
    return *value;
}

MadeReport::MadeReport(const fs::path &round)
    : outcome{round::make_report({round, folder.path(), {}, {}}, {})}, workbook{outcome.written.at(0)} {}

} // namespace kvartal::made
