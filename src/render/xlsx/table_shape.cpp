// SPDX-License-Identifier: MIT
#include "render/xlsx/table_shape.hpp"

#include "render/xlsx/column_widths.hpp"

#include <algorithm>

namespace kvartal::render::xlsx {
namespace {

using report::ColumnKind;
using report::RowRole;
using report::Table;

constexpr double narrowest_table = 48; // so that its caption and notes can be read
constexpr double widest_note = 115;
constexpr double widest_frozen = 64; // more would leave a small screen no room to scroll in

std::size_t rows_before_totals(const Table &table) {
    auto last = table.rows.end();
    while (last != table.rows.begin() && std::prev(last)->role == RowRole::total) {
        --last;
    }
    return static_cast<std::size_t>(last - table.rows.begin());
}

bool all_body(const Table &table, std::size_t rows) {
    return std::all_of(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(rows),
                       [](const report::TableRow &row) { return row.role == RowRole::body; });
}

std::size_t first_text_column(const Table &table) {
    const auto text = std::find_if(table.columns.begin(), table.columns.end(),
                                   [](const auto &column) { return column.kind == ColumnKind::text; });
    return text == table.columns.end() ? 0 : static_cast<std::size_t>(text - table.columns.begin());
}

/// The columns that name the row: up to the first one of words, where that leaves room to scroll.
std::uint32_t frozen_columns(const Table &table, const TableShape &shape) {
    if (!table.row_headers || table.columns.size() < 2) {
        return 0;
    }
    const auto text = static_cast<std::uint32_t>(first_text_column(table));
    const std::uint32_t named_by = text < 3 ? text : 0;
    if (shape.width(named_by) <= widest_frozen) {
        return named_by + 1;
    }
    return shape.width(0) <= widest_frozen ? 1 : 0;
}

} // namespace

double TableShape::width(std::uint32_t through_column) const {
    double sum = 0;
    for (std::uint32_t column = 0; column <= through_column; ++column) {
        sum += column < widths.size() ? widths[column] : default_width;
    }
    return sum;
}

std::uint32_t TableShape::note_column() const {
    std::uint32_t column = 0;
    while (column < last_column() && width(column + 1) <= widest_note) {
        ++column;
    }
    return column;
}

TableShape shape_of(const Table &table, foundation::Language language) {
    TableShape shape;
    const std::size_t body_rows = rows_before_totals(table);
    shape.body_rows = static_cast<std::uint32_t>(body_rows);
    shape.filtered = body_rows > 1 && !table.columns.empty() && all_body(table, body_rows);
    shape.decimals = std::clamp(table.decimals, 0, 8);
    shape.widths = column_widths(table, language, shape.filtered);
    if (shape.widths.empty()) {
        shape.widths.push_back(narrowest_table);
    }
    if (const double lacking = narrowest_table - shape.width(shape.last_column()); lacking > 0) {
        shape.widths[first_text_column(table)] += lacking;
    }
    shape.frozen_columns = frozen_columns(table, shape);
    return shape;
}

} // namespace kvartal::render::xlsx
