// SPDX-License-Identifier: MIT
#include "report/cells.hpp"

namespace kvartal::report {

TableCell blank() {
    return {};
}

TableCell text(std::string words) {
    return {std::move(words), {}, {}, {}};
}

TableCell amount(foundation::Money value, Derivation derivation) {
    return {value, std::move(derivation), {}, {}};
}

TableCell count(std::size_t number, Derivation derivation) {
    return {static_cast<std::int64_t>(number), std::move(derivation), {}, {}};
}

TableCell status(StatusMark mark) {
    return {std::move(mark), {}, {}, {}};
}

CellRun one_cell(std::string_view table, std::size_t row, std::size_t column) {
    return {std::string{table}, column, row, row};
}

CellRun column_run(std::string_view table, std::size_t column, std::size_t first_row, std::size_t last_row) {
    return {std::string{table}, column, first_row, last_row};
}

SumOf sum_of(CellRun run) {
    return {{std::move(run)}, {}};
}

Derivation sum_above(const Table &table, std::size_t column) {
    return table.rows.empty() ? Derivation{} : sum_of(column_run("", column, 0, table.rows.size() - 1));
}

TableRow row(RowRole role, std::vector<TableCell> cells, std::size_t columns) {
    cells.resize(columns);
    return {role, std::move(cells)};
}

} // namespace kvartal::report
