// SPDX-License-Identifier: MIT
#pragma once

#include "make/xlsx_file.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kvartal::samples {

/// A sheet of round.xlsx that is filled from a CSV.
struct CsvSheet {
    struct Column {
        std::string of_csv, label;
        double width = 12;
    };
    std::string name;
    std::filesystem::path csv;
    std::vector<Column> columns;
};

/// Writes the sheet: a header, and a row for each of the CSV's. Whole numbers are numbers, all else is text.
void write_csv_sheet(const XlsxFile &file, const CsvSheet &sheet, lxw_format *header, lxw_format *value);

} // namespace kvartal::samples
