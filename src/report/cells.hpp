// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <string>
#include <string_view>

namespace kvartal::report {

/// Cells of a table, made short.
TableCell blank();
TableCell text(std::string words);
TableCell amount(foundation::Money value, Derivation derivation = {});
TableCell count(std::size_t number, Derivation derivation = {});
/// A count that may be below zero, such as a change in number.
TableCell signed_count(std::int64_t number, Derivation derivation = {});
TableCell time_of_day(foundation::TimeOfDay time, Derivation derivation = {});
TableCell status(StatusMark mark);
TableCell date(foundation::Date day);

/// Where a value was read from; null when it was in no file.
std::shared_ptr<const Origin> origin_of(const foundation::Place &place, const std::string &typed);
template <class T>
std::shared_ptr<const Origin> origin_of(const foundation::Placed<T> &value) {
    return origin_of(value.place, value.typed);
}
template <class T>
std::shared_ptr<const Origin> origin_of(const std::optional<foundation::Placed<T>> &value) {
    return value ? origin_of(*value) : nullptr;
}
/// The cell as one that shows what was read, a Placed value or an optional one.
template <class Value>
TableCell read(TableCell cell, const Value &from) {
    cell.origin = origin_of(from);
    return cell;
}

/// One cell of a table as a run; an empty id is the cell's own table.
CellRun one_cell(std::string_view table, std::size_t row, std::size_t column);
/// Cells of a column, first and last row.
CellRun column_run(std::string_view table, std::size_t column, std::size_t first_row, std::size_t last_row);
SumOf sum_of(CellRun run);
/// The sum of the column in all rows that the table has so far; nothing to sum when it has none.
Derivation sum_above(const Table &table, std::size_t column);

/// The sum of the row's counts, all cells but the first, as the cell that follows them.
TableCell sum_across(const std::vector<TableCell> &cells, std::size_t own_row);
/// A row of sums below the table's rows: of each column of counts or amounts what the rows above have in it.
TableRow sums_row(const Table &table, std::string label);

/// The table of one thing's own rows: without the columns that name it. What is left of it has no derivation.
Table without_first_columns(Table table, std::size_t columns);

/// The row with the cells, padded with blanks to the table's columns.
TableRow row(RowRole role, std::vector<TableCell> cells, std::size_t columns);

} // namespace kvartal::report
