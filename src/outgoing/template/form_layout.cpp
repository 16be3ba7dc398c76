// SPDX-License-Identifier: MIT
#include "outgoing/template/form_layout.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using definition::Field;
using definition::SheetDefinition;

constexpr std::uint32_t rows_to_spare = 3;

std::uint32_t rows_of(const SheetDefinition &table, const portfolio::Answers *last,
                      const definition::Definition &definition) {
    if (const foundation::CodeList *codes = definition.code_list(table.rows_per)) {
        return static_cast<std::uint32_t>(codes->codes.size());
    }
    const portfolio::AnswerTable *filled = last == nullptr ? nullptr : last->table(table.id);
    const auto used = filled == nullptr ? 0U : static_cast<std::uint32_t>(filled->rows.size());
    return std::max(static_cast<std::uint32_t>(table.rows), used == 0 ? 0 : used + rows_to_spare);
}

} // namespace

std::uint32_t PlacedTable::control_column() const {
    return std::max(form_columns::control, static_cast<std::uint32_t>(columns.size()));
}

std::vector<TableColumn> columns_of(const SheetDefinition &as, int budget_year) {
    std::vector<TableColumn> columns;
    for (const Field &field : as.fields) {
        if (!field.years) {
            columns.push_back({&field, 0});
            continue;
        }
        for (int year = budget_year + field.years->first; year <= budget_year + field.years->last; ++year) {
            columns.push_back({&field, year});
        }
    }
    return columns;
}

FormLayout::FormLayout(const SheetDefinition &as, const portfolio::Answers *last,
                       const definition::Definition &definition, int budget_year) {
    std::uint32_t row = header_row + 1;
    for (const Field &field : as.fields) {
        if (!field.heading.by_language.empty()) {
            headings.emplace_back(row++, &field);
        }
        fields.push_back({&field, row++});
    }
    for (const SheetDefinition &small : as.tables) {
        PlacedTable table{
            &small, row + 1, 0, 0, rows_of(small, last, definition), columns_of(small, budget_year)};
        table.header_row = table.title_row + (small.help.by_language.empty() ? 1 : 2);
        table.first_row = table.header_row + 1;
        row = table.first_row + table.rows;
        tables.push_back(std::move(table));
    }
    last_row = row - 1;
}

std::vector<foundation::CellRange> FormLayout::amounts_of(std::string_view field, int year) const {
    std::vector<foundation::CellRange> ranges;
    for (const PlacedTable &table : tables) {
        for (std::uint32_t i = 0; i < table.columns.size() && table.rows > 0; ++i) {
            const TableColumn &column = table.columns[i];
            if (column.field->id == field && (column.year == 0 || column.year == year)) {
                ranges.push_back({{table.first_row, i}, {table.first_row + table.rows - 1, i}});
            }
        }
    }
    return ranges;
}

} // namespace kvartal::outgoing
