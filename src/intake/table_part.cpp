// SPDX-License-Identifier: MIT
#include "intake/table_part.hpp"

#include "intake/cell_text.hpp"

#include <algorithm>
#include <vector>

namespace kvartal::intake {
namespace {

using definition::Field;
using workbook::Cell;

bool is_asked(const Column *column) {
    return column != nullptr && column->then == nullptr;
}

/// A column that the template fills itself.
bool is_printed(const Column &column, const definition::SheetDefinition &table) {
    const Field *field = column.meaning.field;
    const bool names_row = !table.rows_per.empty() && field == &table.fields.front();
    return names_row || (field != nullptr && !field->last_of.empty());
}

/// Whether somebody answered in the row. Below a table a template may sum its amounts or say how they add up,
/// by formulas.
bool is_answered(std::span<const Cell> row, const RecognisedSheet &table) {
    bool answered = false, typed = false, text = false;
    std::size_t cells = 0;
    for (const Cell &cell : row) {
        const Column *column = table.header.at(cell.address.column);
        if (!is_asked(column) || is_blank(cell)) {
            continue;
        }
        ++cells;
        answered |= !is_printed(*column, *table.as);
        typed |= !cell.is_formula;
        text |= text_in(cell) != nullptr;
    }
    const bool rows_are_named = !table.as->rows_per.empty();
    return answered && (typed || (text && cells > 1 && !rows_are_named));
}

} // namespace

std::shared_ptr<const workbook::Sheet> table_part(const workbook::Sheet &form, const RecognisedSheet &table,
                                                  std::span<const std::span<const Cell>> rows) {
    workbook::Sheet::Parts part;
    part.name = form.name();
    for (const auto &row : rows) {
        if (!is_answered(row, table)) {
            continue;
        }
        const std::uint32_t number = row.front().address.row;
        for (const Cell &cell : row) {
            if (is_asked(table.header.at(cell.address.column))) {
                part.cells.push_back(cell);
            }
        }
        if (form.is_row_hidden(number)) {
            part.hidden_rows.insert(number);
        }
    }
    if (!rows.empty()) {
        const std::uint32_t first = rows.front().front().address.row, last = rows.back().front().address.row;
        for (const foundation::CellRange &range : form.merged()) {
            if (range.first.row >= first && range.last.row <= last) {
                part.merged.push_back(range);
            }
        }
    }
    return std::make_shared<const workbook::Sheet>(std::move(part));
}

} // namespace kvartal::intake
