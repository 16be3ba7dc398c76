// SPDX-License-Identifier: MIT
#include "report/cells.hpp"

#include <algorithm>

namespace kvartal::report {

TableCell blank() {
    return {};
}

TableCell text(std::string words) {
    TableCell cell;
    cell.content = std::move(words);
    return cell;
}

TableCell amount(foundation::Money value, Derivation derivation) {
    TableCell cell;
    cell.content = value;
    cell.derivation = std::move(derivation);
    return cell;
}

TableCell count(std::size_t number, Derivation derivation) {
    return signed_count(static_cast<std::int64_t>(number), std::move(derivation));
}

TableCell signed_count(std::int64_t number, Derivation derivation) {
    TableCell cell;
    cell.content = number;
    cell.derivation = std::move(derivation);
    return cell;
}

TableCell time_of_day(foundation::TimeOfDay time, Derivation derivation) {
    TableCell cell;
    cell.content = time;
    cell.derivation = std::move(derivation);
    return cell;
}

TableCell status(StatusMark mark) {
    TableCell cell;
    cell.content = std::move(mark);
    return cell;
}

TableCell date(foundation::Date day) {
    TableCell cell;
    cell.content = day;
    return cell;
}

std::shared_ptr<const Origin> origin_of(const foundation::Place &place, const std::string &typed) {
    return place.sheet == nullptr ? nullptr : std::make_shared<const Origin>(Origin{place, typed});
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

TableCell sum_across(const std::vector<TableCell> &cells, std::size_t own_row) {
    std::int64_t sum = 0;
    SumOf across;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const auto *number = std::get_if<std::int64_t>(&cells[i].content);
        sum += number == nullptr ? 0 : *number;
        across.plus.push_back(one_cell("", own_row, i));
    }
    return signed_count(sum, std::move(across));
}

TableRow sums_row(const Table &table, std::string label) {
    std::vector<TableCell> cells(table.columns.size());
    cells.front() = text(std::move(label));
    for (std::size_t column = 1; column < cells.size(); ++column) {
        std::int64_t number = 0;
        foundation::Money money;
        for (const TableRow &row : table.rows) {
            const CellContent &content = row.cells[column].content;
            if (const auto *counted = std::get_if<std::int64_t>(&content)) {
                number += *counted;
            } else if (const auto *more = std::get_if<foundation::Money>(&content)) {
                money += *more;
            }
        }
        if (table.columns[column].kind == ColumnKind::count) {
            cells[column] = signed_count(number, sum_above(table, column));
        } else if (table.columns[column].kind == ColumnKind::amount) {
            cells[column] = amount(money, sum_above(table, column));
        }
    }
    return {RowRole::total, std::move(cells)};
}

Table without_first_columns(Table table, std::size_t columns) {
    const auto shorten = [&](auto &sequence) {
        sequence.erase(sequence.begin(),
                       sequence.begin() + static_cast<std::ptrdiff_t>(std::min(columns, sequence.size())));
    };
    shorten(table.columns);
    for (TableRow &row : table.rows) {
        shorten(row.cells);
    }
    table.row_headers = true;
    return table;
}

TableRow row(RowRole role, std::vector<TableCell> cells, std::size_t columns) {
    cells.resize(columns);
    return {role, std::move(cells)};
}

} // namespace kvartal::report
