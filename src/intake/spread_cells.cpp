// SPDX-License-Identifier: MIT
#include "intake/spread_cells.hpp"

#include "intake/cell_text.hpp"

#include <algorithm>
#include <map>

namespace kvartal::intake {

SpreadCells::SpreadCells(const RecognisedSheet &sheet) {
    std::map<std::uint32_t, SpreadColumn> by_column;
    for (const foundation::CellRange &range : sheet.sheet->merged()) {
        const bool downwards = range.first.column == range.last.column && range.first.row < range.last.row;
        if (!downwards || range.first.row <= sheet.header.last_row) {
            continue;
        }
        const Column *column = sheet.header.at(range.first.column);
        const definition::Field *field = column == nullptr ? nullptr : column->meaning.field;
        if (field == nullptr || (field->type != definition::FieldType::code && !field->names_organisation)) {
            continue;
        }
        if (const workbook::Cell *cell = sheet.sheet->find(range.first)) {
            SpreadColumn &spread = by_column[column->index];
            spread.column = column;
            spread.spreads.push_back({range.first.row, range.last.row, cell});
        }
    }
    for (auto &[index, column] : by_column) {
        std::sort(column.spreads.begin(), column.spreads.end(),
                  [](const Spread &a, const Spread &b) { return a.first_row < b.first_row; });
        columns_.push_back(std::move(column));
    }
}

std::vector<std::pair<const workbook::Cell *, const Column *>> SpreadCells::over(std::uint32_t row) const {
    std::vector<std::pair<const workbook::Cell *, const Column *>> cells;
    for (const SpreadColumn &column : columns_) {
        const auto after = std::upper_bound(column.spreads.begin(), column.spreads.end(), row,
                                            [](std::uint32_t r, const Spread &s) { return r < s.first_row; });
        if (after != column.spreads.begin() && std::prev(after)->first_row < row
            && std::prev(after)->last_row >= row) {
            cells.emplace_back(std::prev(after)->cell, column.column);
        }
    }
    return cells;
}

} // namespace kvartal::intake
