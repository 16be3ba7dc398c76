// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace kvartal::samples {

/// A row's values by their columns' labels.
using CsvRow = std::map<std::string, std::string, std::less<>>;

/// The value; empty when there is no such column.
std::string value_of(const CsvRow &row, std::string_view column);

/// The rows of a CSV with a header, commas and quotes where they are needed; no line breaks in values. Throws
/// std::runtime_error for a file that cannot be read, and a row with other columns than the header.
std::vector<CsvRow> read_csv(const std::filesystem::path &path);

} // namespace kvartal::samples
