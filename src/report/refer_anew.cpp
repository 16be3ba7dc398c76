// SPDX-License-Identifier: MIT
#include "report/refer_anew.hpp"

#include <functional>
#include <utility>

namespace kvartal::report {
namespace {

constexpr const char *sources_table = "sources";

/// Calls `visit` with each table's id that a derivation has in it.
class EachTable {
  public:
    explicit EachTable(std::function<void(std::string &)> visit) : visit_{std::move(visit)} {}

    void operator()(std::monostate) const {}
    void operator()(SumOf &sum) const {
        all(sum.plus);
        all(sum.minus);
    }
    void operator()(SumWhere &sum) const {
        visit_(sum.values.table);
        all(sum.where);
    }
    void operator()(CountWhere &count) const { all(count.where); }
    void operator()(CountOf &count) const { visit_(count.cells.table); }
    void operator()(TimeAfter &time) const {
        visit_(time.start.table);
        visit_(time.minutes.table);
    }

  private:
    void all(std::vector<CellRun> &runs) const {
        for (CellRun &run : runs) {
            visit_(run.table);
        }
    }
    void all(std::vector<Match> &matches) const {
        for (Match &match : matches) {
            visit_(match.keys.table);
            if (auto *cell = std::get_if<CellRef>(&match.shown)) {
                visit_(cell->table);
            }
        }
    }

    std::function<void(std::string &)> visit_;
};

} // namespace

std::set<std::string> tables_referred_to(const Table &table) {
    std::set<std::string> ids;
    const EachTable each{[&](const std::string &id) { ids.insert(id); }};
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row.cells) {
            Derivation derivation = cell.derivation;
            std::visit(each, derivation);
            if (cell.link && cell.link->initiative.empty()) {
                ids.insert(cell.link->table);
            }
        }
    }
    ids.erase("");
    ids.erase(table.id);
    return ids;
}

void refer_anew(Block &block, const std::string &suffix, const std::vector<std::size_t> &sources) {
    const auto rename = [&](std::string &id) {
        if (!id.empty()) {
            id += suffix;
        }
    };
    if (auto *chart = std::get_if<Chart>(&block)) {
        rename(chart->id);
        rename(chart->table);
    }
    if (auto *roadmap = std::get_if<Roadmap>(&block)) {
        rename(roadmap->id);
        rename(roadmap->table);
    }
    auto *table = std::get_if<Table>(&block);
    if (table == nullptr) {
        return;
    }
    rename(table->id);
    const EachTable each{rename};
    for (TableRow &row : table->rows) {
        for (TableCell &cell : row.cells) {
            std::visit(each, cell.derivation);
            if (!cell.link || !cell.link->initiative.empty()) {
                continue;
            }
            if (cell.link->table == sources_table && cell.link->row) {
                cell.link->row = sources.at(*cell.link->row);
            } else {
                rename(cell.link->table);
            }
        }
    }
}

} // namespace kvartal::report
