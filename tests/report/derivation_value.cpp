// SPDX-License-Identifier: MIT
#include "report/derivation_value.hpp"

#include <stdexcept>
#include <string>

namespace kvartal::made {
namespace {

using namespace report;

const Table &table_of(const Document &document, const Table &own, const std::string &id) {
    if (id.empty()) {
        return own;
    }
    const Table *table = find_table(document, id);
    return table != nullptr ? *table : throw std::out_of_range{"no table " + id};
}

std::string shown(const TableCell &cell) {
    if (const auto *words = std::get_if<std::string>(&cell.content)) {
        return *words;
    }
    const auto *mark = std::get_if<StatusMark>(&cell.content);
    return mark != nullptr ? mark->label : std::string{};
}

struct Value {
    const Document &document;
    const Table &own;

    const TableCell &cell(const std::string &table, std::size_t row, std::size_t column) const {
        return table_of(document, own, table).rows.at(row).cells.at(column);
    }
    std::int64_t sum(const std::vector<CellRun> &runs) const {
        std::int64_t all = 0;
        for (const CellRun &run : runs) {
            for (std::size_t row = run.first_row; row <= run.last_row; ++row) {
                all += number_in(cell(run.table, row, run.column));
            }
        }
        return all;
    }
    std::string key(const CellRef &at) const { return shown(cell(at.table, at.row, at.column)); }

    std::int64_t operator()(std::monostate) const { return 0; }
    std::int64_t operator()(const SumOf &of) const { return sum(of.plus) - sum(of.minus); }
    std::int64_t operator()(const SumWhere &where) const {
        std::int64_t all = 0;
        for (std::size_t i = 0; i + where.keys.first_row <= where.keys.last_row; ++i) {
            if (shown(cell(where.keys.table, where.keys.first_row + i, where.keys.column))
                == key(where.key)) {
                all += number_in(cell(where.values.table, where.values.first_row + i, where.values.column));
            }
        }
        return all;
    }
    std::int64_t operator()(const CountWhere &where) const {
        std::int64_t all = 0;
        for (std::size_t row = where.keys.first_row; row <= where.keys.last_row; ++row) {
            all += shown(cell(where.keys.table, row, where.keys.column)) == key(where.key) ? 1 : 0;
        }
        return all;
    }
    std::int64_t operator()(const CountOf &of) const {
        std::int64_t all = 0;
        for (std::size_t row = of.cells.first_row; row <= of.cells.last_row; ++row) {
            const TableCell &one = cell(of.cells.table, row, of.cells.column);
            all += std::holds_alternative<std::monostate>(one.content) ? 0 : 1;
        }
        return all;
    }
};

} // namespace

std::int64_t number_in(const TableCell &cell) {
    if (const auto *amount = std::get_if<foundation::Money>(&cell.content)) {
        return amount->ore();
    }
    const auto *count = std::get_if<std::int64_t>(&cell.content);
    return count != nullptr ? *count : 0;
}

std::int64_t value_of(const Document &document, const Table &own, const Derivation &derivation) {
    return std::visit(Value{document, own}, derivation);
}

} // namespace kvartal::made
