// SPDX-License-Identifier: MIT
#include "render/xlsx/formula.hpp"

#include "render/xlsx/cell.hpp"

#include <algorithm>

namespace kvartal::render::xlsx {
namespace {

using foundation::CellAddress;
using foundation::CellRange;
using report::CellRun;

constexpr std::size_t longest_formula = 8'192; // characters; Excel's limit
constexpr std::size_t most_arguments = 255;    // of one function; Excel's limit

/// Cells of one sheet that a formula names.
struct Cells {
    const PlacedTable *table = nullptr;
    CellRange range;
    bool single() const { return range.first == range.last; }
};

std::string dollar_text(CellAddress cell) {
    return "$" + foundation::column_letters(cell.column) + "$" + std::to_string(cell.row + 1);
}

/// Grows the run by a neighbour of the same height to its right, or of the same width below it.
bool joined(Cells &run, const Cells &next) {
    CellRange &have = run.range;
    const CellRange &more = next.range;
    const bool right = have.first.row == more.first.row && have.last.row == more.last.row
                       && more.first.column == have.last.column + 1;
    const bool below = have.first.column == more.first.column && have.last.column == more.last.column
                       && more.first.row == have.last.row + 1;
    if (run.table != next.table || !(right || below)) {
        return false;
    }
    have.last = more.last;
    return true;
}

class Writer {
  public:
    Writer(const PlacedTable &own, const Layout &layout, bool amounts)
        : own_{own}, layout_{layout}, amounts_{amounts} {}

    std::string operator()(std::monostate) { return {}; }

    std::string operator()(const report::SumOf &sum) {
        const std::string plus = terms(located(sum.plus), "+");
        const std::string minus = terms(located(sum.minus), "-");
        return plus.substr(plus.empty() ? 0 : 1) + minus;
    }

    std::string operator()(const report::SumWhere &sum) {
        const Cells values = located(sum.values);
        return scaled("SUMPRODUCT(" + all_hold(sum.where) + "," + text(values) + ")", values.table);
    }

    std::string operator()(const report::CountWhere &count) {
        return "SUMPRODUCT(" + all_hold(count.where) + ")";
    }

    std::string operator()(const report::CountOf &count) {
        return "COUNTA(" + text(located(count.cells)) + ")";
    }

    std::string operator()(const report::TimeAfter &time) {
        return key(time.start) + "+" + key(time.minutes) + "/" + std::to_string(minutes_a_day);
    }

    bool complete() const { return complete_; }

  private:
    Cells located(const CellRun &run) {
        const PlacedTable *placed = run.table.empty() ? &own_ : layout_.find(run.table);
        if (placed == nullptr || run.column >= placed->table->columns.size() || run.first_row > run.last_row
            || run.last_row >= placed->table->rows.size()) {
            complete_ = false;
            return {&own_, {}};
        }
        return {placed, {placed->cell(run.first_row, run.column), placed->cell(run.last_row, run.column)}};
    }

    std::vector<Cells> located(const std::vector<CellRun> &runs) {
        std::vector<Cells> cells;
        for (const CellRun &run : runs) {
            const Cells next = located(run);
            if (cells.empty() || !joined(cells.back(), next)) {
                cells.push_back(next);
            }
        }
        return cells;
    }

    /// Other sheets are referred to with $, so that sorting this sheet's rows leaves them in place.
    std::string text(const Cells &cells) const {
        if (cells.table != &own_) {
            return absolute_reference(*cells.table, cells.range);
        }
        const std::string first = foundation::a1_text(cells.range.first);
        return cells.single() ? first : first + ":" + foundation::a1_text(cells.range.last);
    }

    std::string key(const report::CellRef &cell) {
        return text(located(CellRun{cell.table, cell.column, cell.row, cell.row}));
    }

    std::string key(const std::string &words) const {
        std::string quoted = "\"";
        for (const char letter : words) {
            quoted.append(letter == '"' ? 2 : 1, letter);
        }
        return quoted + "\"";
    }

    /// "keys=key", as ones and noughts: unlike SUMIFS it takes no letter of the key for a wildcard.
    std::string all_hold(const std::vector<report::Match> &where) {
        std::string factors;
        for (const report::Match &match : where) {
            factors += factors.empty() ? "--(" : ",--(";
            factors += text(located(match.keys));
            factors += "=";
            factors += std::visit([&](const auto &shown) { return key(shown); }, match.shown);
            factors += ")";
        }
        return factors;
    }

    /// In this table's unit: a table in another unit holds other numbers for the same amounts.
    std::string scaled(std::string term, const PlacedTable *from) const {
        const std::int64_t own = foundation::ore_per(own_.table->unit);
        const std::int64_t other = foundation::ore_per(from->table->unit);
        if (!amounts_ || own == other) {
            return term;
        }
        return own > other ? term + "/" + std::to_string(own / other)
                           : term + "*" + std::to_string(other / own);
    }

    /// One SUM, or one cell, for each stretch of runs in the same unit.
    std::string terms(const std::vector<Cells> &runs, const char *sign) const {
        std::string formula;
        for (auto first = runs.begin(); first != runs.end();) {
            const auto last = std::find_if(first, runs.end(), [&](const Cells &run) {
                return run.table->table->unit != first->table->table->unit
                       || static_cast<std::size_t>(&run - &*first) == most_arguments;
            });
            std::string arguments;
            for (auto run = first; run != last; ++run) {
                arguments += (run == first ? "" : ",") + text(*run);
            }
            const bool one_cell = last - first == 1 && first->single();
            formula += sign + scaled(one_cell ? arguments : "SUM(" + arguments + ")", first->table);
            first = last;
        }
        return formula;
    }

    const PlacedTable &own_;
    const Layout &layout_;
    bool amounts_;
    bool complete_ = true; ///< every cell that was asked for is there
};

} // namespace

std::string absolute_reference(const PlacedTable &placed, CellRange cells) {
    const std::string first = spreadsheet::quoted_sheet_name(placed.sheet) + "!" + dollar_text(cells.first);
    return cells.first == cells.last ? first : first + ":" + dollar_text(cells.last);
}

std::optional<std::string> formula_text(const report::TableCell &cell, const PlacedTable &own,
                                        const Layout &layout) {
    const bool amount = std::holds_alternative<foundation::Money>(cell.content);
    if (!amount && !std::holds_alternative<std::int64_t>(cell.content)
        && !std::holds_alternative<foundation::TimeOfDay>(cell.content)) {
        return std::nullopt;
    }
    Writer writer{own, layout, amount};
    const std::string formula = std::visit(writer, cell.derivation);
    if (formula.empty() || !writer.complete() || formula.size() >= longest_formula) {
        return std::nullopt;
    }
    return "=" + formula;
}

} // namespace kvartal::render::xlsx
