// SPDX-License-Identifier: MIT
#include "workbook/format_runs.hpp"

#include <utility>

namespace kvartal::workbook {
namespace {

constexpr std::size_t most_runs = 20'000;
constexpr std::uint32_t last_row = 1'048'575;

} // namespace

void FormatRuns::add(foundation::CellAddress cell, MadeFor made_for) {
    if (made_for == MadeFor::anything) {
        return;
    }
    if (const auto last = last_by_column_.find(cell.column); last != last_by_column_.end()) {
        FormattedCells &run = runs_[last->second];
        if (run.made_for == made_for && run.cells.last.row + 1 == cell.row) {
            run.cells.last.row = cell.row;
            return;
        }
    }
    if (runs_.size() < most_runs) {
        last_by_column_[cell.column] = runs_.size();
        runs_.push_back({{cell, cell}, made_for});
    }
}

void FormatRuns::add_columns(std::uint32_t first, std::uint32_t last, MadeFor made_for) {
    if (made_for != MadeFor::anything && columns_.size() < most_runs) {
        columns_.push_back({{{0, first}, {last_row, last}}, made_for});
    }
}

std::vector<FormattedCells> FormatRuns::take() {
    runs_.insert(runs_.end(), columns_.begin(), columns_.end());
    return std::exchange(runs_, {});
}

} // namespace kvartal::workbook
