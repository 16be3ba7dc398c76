// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/cell_address.hpp"
#include "portfolio/answer.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kvartal::outgoing {

/// The columns of a form, from the left: a question, last round's answer, this round's, what is missing.
namespace form_columns {
inline constexpr std::uint32_t label = 0, last = 1, last_end = 2, answer = 3, answer_end = 6, control = 7;
// Widths in letters. The answer's and last round's cells are merged over the narrow columns that tables need.
inline constexpr double label_width = 38, narrow_width = 15, control_width = 34;
} // namespace form_columns

/// A column of a small table: a field, or one of its years.
struct TableColumn {
    const definition::Field *field = nullptr;
    int year = 0; ///< 0 when the field has no years
    std::string column_name() const { return year == 0 ? std::string{} : std::to_string(year); }
    std::string key() const { return year == 0 ? field->id : field->id + "." + column_name(); }
};

/// What a row of a small table is filled with; either may be null.
struct TableRow {
    const portfolio::AnswerRow *last = nullptr;  ///< last round's
    const portfolio::AnswerRow *given = nullptr; ///< this round's, of what the last one's was about
};

struct PlacedTable {
    const definition::SheetDefinition *as = nullptr;
    std::uint32_t title_row = 0, header_row = 0, first_row = 0;
    std::uint32_t rows = 0;
    std::vector<TableRow> filled; ///< the first of the rows
    std::vector<TableColumn> columns;
    TableRow row(std::uint32_t i) const { return i < filled.size() ? filled[i] : TableRow{}; }
    std::uint32_t control_column() const;
};

struct PlacedField {
    const definition::Field *field = nullptr;
    std::uint32_t row = 0;
    foundation::CellAddress answer() const { return {row, form_columns::answer}; }
};

/// Where everything of a form stands.
struct FormLayout {
    static constexpr std::uint32_t title_row = 0, status_row = 1, header_row = 2;
    std::vector<std::pair<std::uint32_t, const definition::Field *>> headings; ///< the field that each begins
    std::vector<PlacedField> fields;
    std::vector<PlacedTable> tables;
    std::uint32_t last_row = 0;

    /// Of a form with last round's answers and those that are given this round; either may be null.
    FormLayout(const definition::SheetDefinition &as, const portfolio::Answers *last,
               const portfolio::Answers *given, const definition::Definition &definition, int budget_year);
    /// The cells of a table that hold the year's amounts of the field; nothing when no table has them.
    std::vector<foundation::CellRange> amounts_of(std::string_view field, int year) const;
};

/// The table's columns, each year a column of its own.
std::vector<TableColumn> columns_of(const definition::SheetDefinition &as, int budget_year);

} // namespace kvartal::outgoing
