// SPDX-License-Identifier: MIT
#pragma once

#include "round/report_job.hpp"
#include "round/temporary_folder.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace kvartal::made {

/// The folder of a sample round: "2019-q2".
std::filesystem::path sample(const std::string &round);

/// A workbook on the disk, read by the project's own reader. Throws std::runtime_error when it cannot be.
workbook::Workbook workbook_in(const std::filesystem::path &file);

/// The report's workbook as a reader of it finds his way: by the sheet's name, the row's words and the
/// column's label.
class ReportWorkbook {
  public:
    explicit ReportWorkbook(const std::filesystem::path &file);
    const workbook::Sheet &sheet(const std::string &name) const;

    /// The first row whose cell in the column (from 0) shows the words; throws std::out_of_range when there
    /// is none.
    std::uint32_t row_of(const std::string &sheet, std::uint32_t column, const std::string &words) const;
    /// The column with the label; a label may stand in any row above the figures.
    std::uint32_t column_of(const std::string &sheet, const std::string &label) const;
    /// The number in the cell; nothing for a blank one.
    std::optional<double> number(const std::string &sheet, std::uint32_t row, std::uint32_t column) const;
    std::string text(const std::string &sheet, std::uint32_t row, std::uint32_t column) const;
    /// The number in the row that begins with the words, under the label.
    double figure(const std::string &sheet, const std::string &words, const std::string &label) const;

    const workbook::Workbook &whole() const { return workbook_; }

  private:
    workbook::Workbook workbook_;
};

/// The report of the round, made in a folder of its own.
struct MadeReport {
    explicit MadeReport(const std::filesystem::path &round);
    TemporaryFolder folder;
    round::ReportOutcome outcome;
    ReportWorkbook workbook;
};

} // namespace kvartal::made
