// SPDX-License-Identifier: MIT
#include "cli/print_row.hpp"

#include "cli/terminal_text.hpp"
#include "foundation/printable.hpp"

#include <algorithm>
#include <vector>

namespace kvartal::cli {
namespace {

using checking::RowCell;
using foundation::printable;

constexpr std::string_view between = " │ ";
constexpr std::size_t between_columns = 3;
constexpr std::size_t narrowest_line = 40;
constexpr std::size_t widest_neighbour = 24;

/// The row's other cells in the order in which they are let in: those that name it, then the nearest.
std::vector<std::size_t> by_weight(const std::vector<RowCell> &cells, std::size_t faulty) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i != faulty && cells[i].shown != foundation::Argument{std::string{checking::cells_left_out}}) {
            order.push_back(i);
        }
    }
    const auto weight = [&](std::size_t cell) {
        const std::size_t distance = cell < faulty ? faulty - cell : cell - faulty;
        return cells[cell].names_row ? 0 : distance;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weight(a) < weight(b); });
    return order;
}

/// The cells' texts, nothing for those that have no room.
std::vector<std::string> fitting(const std::vector<RowCell> &cells, std::size_t faulty, std::size_t room,
                                 foundation::Language language) {
    std::vector<std::string> texts(cells.size());
    for (const std::size_t cell : by_weight(cells, faulty)) {
        std::string text = cut_to(printable(written(cells[cell].shown, language)), widest_neighbour);
        const std::size_t needs = between_columns + columns_of(text);
        if (needs > room) {
            break;
        }
        room -= needs;
        texts[cell] = std::move(text);
    }
    return texts;
}

/// The texts with what lies between them; one "…" for those that are left out beside each other.
std::string joined(const std::vector<std::string> &texts, std::size_t from, std::size_t to) {
    std::string line;
    bool left_out = false;
    for (std::size_t i = from; i < to; ++i) {
        const bool leave_out = texts[i].empty();
        if (!leave_out || !left_out) {
            line.append(leave_out ? checking::cells_left_out : texts[i]).append(between);
        }
        left_out = leave_out;
    }
    return line;
}

} // namespace

RowLine row_line(const checking::FindingRow &row, const foundation::Texts &texts, std::size_t columns) {
    const std::size_t width = std::max(columns, narrowest_line);
    const auto faulty = static_cast<std::size_t>(
        std::find_if(row.cells.begin(), row.cells.end(),
                     [&](const RowCell &cell) { return cell.column == row.cell.column; })
        - row.cells.begin());
    RowLine line;
    line.before = foundation::a1_text(row.cell).append(between);
    if (faulty == row.cells.size()) {
        return line;
    }
    line.faulty = texts.fill(
        "cli.row-cell",
        {{"words", cut_to(printable(written(row.cells[faulty].shown, texts.language())), width / 3)}});
    const std::size_t gaps = 2 * (between_columns + 1); // a "…" on either side
    const std::size_t used = columns_of(line.before) + columns_of(line.faulty) + gaps;
    const auto shown = fitting(row.cells, faulty, width - std::min(width, used), texts.language());
    line.before += joined(shown, 0, faulty);
    line.after = joined(shown, faulty + 1, shown.size());
    if (!line.after.empty()) {
        line.after = std::string{between} + line.after.substr(0, line.after.size() - between.size());
    }
    return line;
}

} // namespace kvartal::cli
