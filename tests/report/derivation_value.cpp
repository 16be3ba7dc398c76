// SPDX-License-Identifier: MIT
#include "report/derivation_value.hpp"

#include <algorithm>
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
    std::string key(const std::string &words) const { return words; }
    bool all_hold(const std::vector<Match> &where, std::size_t offset) const {
        return std::all_of(where.begin(), where.end(), [&](const Match &match) {
            return shown(cell(match.keys.table, match.keys.first_row + offset, match.keys.column))
                   == std::visit([&](const auto &wanted) { return key(wanted); }, match.shown);
        });
    }
    static std::size_t rows(const CellRun &run) { return run.last_row - run.first_row + 1; }

    std::int64_t operator()(std::monostate) const { return 0; }
    std::int64_t operator()(const SumOf &of) const { return sum(of.plus) - sum(of.minus); }
    std::int64_t operator()(const SumWhere &sum) const {
        std::int64_t all = 0;
        for (std::size_t i = 0; i < rows(sum.values); ++i) {
            all += all_hold(sum.where, i)
                       ? number_in(cell(sum.values.table, sum.values.first_row + i, sum.values.column))
                       : 0;
        }
        return all;
    }
    std::int64_t operator()(const CountWhere &count) const {
        std::int64_t all = 0;
        for (std::size_t i = 0; i < rows(count.where.at(0).keys); ++i) {
            all += all_hold(count.where, i) ? 1 : 0;
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
    std::int64_t operator()(const TimeAfter &time) const {
        return number_in(cell(time.start.table, time.start.row, time.start.column))
               + number_in(cell(time.minutes.table, time.minutes.row, time.minutes.column));
    }
};

} // namespace

std::int64_t number_in(const TableCell &cell) {
    if (const auto *amount = std::get_if<foundation::Money>(&cell.content)) {
        return amount->ore();
    }
    if (const auto *time = std::get_if<foundation::TimeOfDay>(&cell.content)) {
        return time->minutes;
    }
    const auto *count = std::get_if<std::int64_t>(&cell.content);
    return count != nullptr ? *count : 0;
}

std::int64_t value_of(const Document &document, const Table &own, const Derivation &derivation) {
    return std::visit(Value{document, own}, derivation);
}

} // namespace kvartal::made
