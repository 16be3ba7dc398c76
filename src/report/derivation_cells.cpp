// SPDX-License-Identifier: MIT
#include "report/derivation_cells.hpp"

#include "report/row_labels.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

/// Gathers the cells; stops being complete at one that the document lacks.
class Gatherer {
  public:
    Gatherer(const Tables &tables, const Table *own) : tables_{tables}, own_{own} {}

    void operator()(std::monostate) { complete_ = false; }

    void operator()(const SumOf &sum) {
        for (const bool subtracted : {false, true}) {
            for (const CellRun &run : subtracted ? sum.minus : sum.plus) {
                for (std::size_t row = run.first_row; row <= run.last_row && complete_; ++row) {
                    add(run, row, subtracted);
                }
            }
        }
    }

    void operator()(const SumWhere &sum) {
        each_where(sum.where, [&](std::size_t offset) { add(sum.values, sum.values.first_row + offset); });
    }

    void operator()(const CountWhere &count) {
        each_where(count.where, [&](std::size_t offset) {
            const CellRun &keys = count.where.back().keys;
            add(keys, keys.first_row + offset);
        });
    }

    void operator()(const CountOf &count) {
        for (std::size_t row = count.cells.first_row; row <= count.cells.last_row && complete_; ++row) {
            add(count.cells, row);
        }
        std::erase_if(pieces_, [](const Piece &piece) { return is_blank(piece.spot.cell()); });
    }

    void operator()(const TimeAfter &time) {
        for (const CellRef &cell : {time.start, time.minutes}) {
            if (const auto at = spot(cell.table, cell.row, cell.column)) {
                pieces_.push_back({*at, false});
            }
        }
    }

    std::optional<std::vector<Piece>> take() {
        return complete_ ? std::optional{std::move(pieces_)} : std::nullopt;
    }

  private:
    std::optional<Spot> spot(const std::string &table, std::size_t row, std::size_t column) {
        const Spot at{table.empty() ? own_ : tables_.find(table), row, column};
        if (at.table == nullptr || row >= at.table->rows.size()
            || column >= at.table->rows[row].cells.size()) {
            complete_ = false;
            return std::nullopt;
        }
        return at;
    }

    void add(const CellRun &run, std::size_t row, bool subtracted = false) {
        if (const auto at = spot(run.table, row, run.column)) {
            pieces_.push_back({*at, subtracted});
        }
    }

    std::string words_at(const std::string &table, std::size_t row, std::size_t column) {
        const auto at = spot(table, row, column);
        return at ? words_in(at->cell()) : std::string{};
    }
    std::string wanted(const CellRef &key) { return words_at(key.table, key.row, key.column); }
    static std::string wanted(const std::string &words) { return words; }

    /// Calls `take` with the offset of each row where every match holds.
    template <class Take>
    void each_where(const std::vector<Match> &where, const Take &take) {
        std::vector<std::string> keys;
        keys.reserve(where.size());
        for (const Match &match : where) {
            keys.push_back(std::visit([&](const auto &shown) { return wanted(shown); }, match.shown));
        }
        const CellRun &first = where.front().keys;
        for (std::size_t offset = 0; offset + first.first_row <= first.last_row && complete_; ++offset) {
            bool holds = true;
            for (std::size_t i = 0; i < where.size() && holds; ++i) {
                const CellRun &run = where[i].keys;
                holds = words_at(run.table, run.first_row + offset, run.column) == keys[i];
            }
            if (holds && complete_) {
                take(offset);
            }
        }
    }

    const Tables &tables_;
    const Table *own_;
    std::vector<Piece> pieces_;
    bool complete_ = true;
};

} // namespace

bool is_blank(const TableCell &cell) {
    return std::holds_alternative<std::monostate>(cell.content);
}

Tables::Tables(const Document &document) {
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *table = std::get_if<Table>(&block)) {
                by_id_.try_emplace(table->id, table);
            }
        }
    }
}

const Table *Tables::find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
}

std::optional<std::vector<Piece>> pieces_of(const Derivation &derivation, const Table *own,
                                            const Tables &tables) {
    Gatherer gatherer{tables, own};
    std::visit(gatherer, derivation);
    return gatherer.take();
}

} // namespace kvartal::report
