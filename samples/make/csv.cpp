// SPDX-License-Identifier: MIT
#include "make/csv.hpp"

#include <fstream>
#include <stdexcept>

namespace kvartal::samples {
namespace {

std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> values(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            values.emplace_back();
        } else if (c != '\r') {
            values.back() += c;
        }
    }
    return values;
}

} // namespace

std::string value_of(const CsvRow &row, std::string_view column) {
    const auto found = row.find(column);
    return found == row.end() ? std::string{} : found->second;
}

std::vector<CsvRow> read_csv(const std::filesystem::path &path) {
    std::ifstream file{path};
    std::string line;
    if (!std::getline(file, line)) {
        throw std::runtime_error{"cannot read " + path.string()};
    }
    const std::vector<std::string> labels = split(line);
    std::vector<CsvRow> rows;
    while (std::getline(file, line)) {
        const std::vector<std::string> values = split(line);
        if (values.size() != labels.size()) {
            throw std::runtime_error{path.string() + " has a row with other columns: " + line};
        }
        CsvRow &row = rows.emplace_back();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            row.emplace(labels[i], values[i]);
        }
    }
    return rows;
}

} // namespace kvartal::samples
