// SPDX-License-Identifier: MIT
#include "outgoing/template/form_layout.hpp"

#include <algorithm>

namespace kvartal::outgoing {
namespace {

using definition::Field;
using definition::SheetDefinition;
using portfolio::AnswerRow;

constexpr std::uint32_t rows_to_spare = 3;

const std::vector<AnswerRow> &rows_in(const portfolio::Answers *answers, const std::string &table) {
    static const std::vector<AnswerRow> none;
    const portfolio::AnswerTable *filled = answers == nullptr ? nullptr : answers->table(table);
    return filled == nullptr ? none : filled->rows;
}

/// What a row is known by: the text in its first column; null when that is blank.
const std::string *name_of(const AnswerRow &row, const SheetDefinition &table) {
    const portfolio::Answer *first = row.find(table.fields.front().id);
    return first == nullptr ? nullptr : std::get_if<std::string>(&first->value);
}

/// Takes the first row of that name out of those that are left; null when none has it.
const AnswerRow *take(std::vector<const AnswerRow *> &left, const std::string *name,
                      const SheetDefinition &table) {
    const auto found = std::find_if(left.begin(), left.end(), [&](const AnswerRow *row) {
        const std::string *its = name_of(*row, table);
        return its != nullptr && name != nullptr && *its == *name;
    });
    if (found == left.end()) {
        return nullptr;
    }
    const AnswerRow *row = *found;
    left.erase(found);
    return row;
}

/// Rows of a code have their places; others stand as last round had them, with what is new below.
std::vector<TableRow> filled_rows(const SheetDefinition &table, const portfolio::Answers *last,
                                  const portfolio::Answers *given, const foundation::CodeList *codes) {
    const auto pointers = [](const std::vector<AnswerRow> &rows) {
        std::vector<const AnswerRow *> all(rows.size());
        std::transform(rows.begin(), rows.end(), all.begin(), [](const AnswerRow &row) { return &row; });
        return all;
    };
    std::vector<const AnswerRow *> then = pointers(rows_in(last, table.id));
    std::vector<const AnswerRow *> now = pointers(rows_in(given, table.id));
    std::vector<TableRow> rows;
    if (codes != nullptr) {
        for (const foundation::Code &code : codes->codes) {
            rows.push_back({take(then, &code.id, table), take(now, &code.id, table)});
        }
        return rows;
    }
    for (const AnswerRow *row : then) {
        rows.push_back({row, take(now, name_of(*row, table), table)});
    }
    for (const AnswerRow *row : now) {
        rows.push_back({nullptr, row});
    }
    return rows;
}

/// As many as the template has room for, with some to spare below last round's.
std::uint32_t rows_of(const SheetDefinition &table, const std::vector<TableRow> &filled, bool by_code) {
    const auto carried =
        std::count_if(filled.begin(), filled.end(), [](const TableRow &row) { return row.last != nullptr; });
    const auto used = static_cast<std::uint32_t>(filled.size());
    if (by_code) {
        return used;
    }
    const auto spare = carried == 0 ? 0U : static_cast<std::uint32_t>(carried) + rows_to_spare;
    return std::max({static_cast<std::uint32_t>(table.rows), spare, used});
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
                       const portfolio::Answers *given, const definition::Definition &definition,
                       int budget_year) {
    std::uint32_t row = header_row + 1;
    for (const Field &field : as.fields) {
        if (!field.heading.by_language.empty()) {
            headings.emplace_back(row++, &field);
        }
        fields.push_back({&field, row++});
    }
    for (const SheetDefinition &small : as.tables) {
        const foundation::CodeList *codes = definition.code_list(small.rows_per);
        PlacedTable table;
        table.as = &small;
        table.title_row = row + 1;
        table.filled = filled_rows(small, last, given, codes);
        table.rows = rows_of(small, table.filled, codes != nullptr);
        table.columns = columns_of(small, budget_year);
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
