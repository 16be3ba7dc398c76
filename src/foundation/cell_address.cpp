// SPDX-License-Identifier: MIT
#include "foundation/cell_address.hpp"

#include <algorithm>

namespace kvartal::foundation {
namespace {

constexpr std::uint32_t last_row = 1'048'576;
constexpr std::uint32_t last_column = 16'384;

void skip_dollar(std::string_view &text) {
    if (text.starts_with('$')) {
        text.remove_prefix(1);
    }
}

std::uint32_t take_column(std::string_view &text) {
    std::uint32_t column = 0;
    while (!text.empty() && column <= last_column) {
        const char c = text.front();
        const bool lower = c >= 'a' && c <= 'z';
        if (!lower && (c < 'A' || c > 'Z')) {
            break;
        }
        column = column * 26 + static_cast<std::uint32_t>(c - (lower ? 'a' : 'A')) + 1;
        text.remove_prefix(1);
    }
    return column;
}

std::uint32_t take_row(std::string_view &text) {
    std::uint32_t row = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9' && row <= last_row) {
        row = row * 10 + static_cast<std::uint32_t>(text.front() - '0');
        text.remove_prefix(1);
    }
    return row;
}

/// Runs of cells below each other, column by column, or beside each other, whichever the order shows.
bool follows(CellAddress next, CellAddress previous, bool down) {
    return down ? next.column == previous.column && next.row == previous.row + 1
                : next.row == previous.row && next.column == previous.column + 1;
}

} // namespace

std::string column_letters(std::uint32_t column) {
    std::string letters;
    for (std::uint32_t left = column + 1; left > 0; left = (left - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    }
    return letters;
}

std::string a1_text(CellAddress cell) {
    return column_letters(cell.column) + std::to_string(cell.row + 1);
}

std::optional<CellAddress> cell_from_a1(std::string_view text) {
    skip_dollar(text);
    const std::uint32_t column = take_column(text);
    skip_dollar(text);
    const std::uint32_t row = take_row(text);
    if (!text.empty() || column == 0 || column > last_column || row == 0 || row > last_row) {
        return std::nullopt;
    }
    return CellAddress{row - 1, column - 1};
}

std::optional<CellRange> range_from_a1(std::string_view text) {
    const auto colon = text.find(':');
    const auto first = cell_from_a1(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : cell_from_a1(text.substr(colon + 1));
    if (!first || !last) {
        return std::nullopt;
    }
    return CellRange{{std::min(first->row, last->row), std::min(first->column, last->column)},
                     {std::max(first->row, last->row), std::max(first->column, last->column)}};
}

std::string cell_list(std::vector<CellAddress> cells) {
    const bool one_row =
        std::all_of(cells.begin(), cells.end(), [&](auto c) { return c.row == cells.front().row; });
    const bool down = !one_row;
    std::sort(cells.begin(), cells.end(), [&](CellAddress a, CellAddress b) {
        return down ? std::pair{a.column, a.row} < std::pair{b.column, b.row} : a < b;
    });
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    std::string text;
    for (std::size_t i = 0; i < cells.size();) {
        std::size_t end = i;
        while (end + 1 < cells.size() && follows(cells[end + 1], cells[end], down)) {
            ++end;
        }
        text += text.empty() ? "" : ", ";
        text += a1_text(cells[i]);
        if (end > i) {
            text += (end == i + 1 ? ", " : "–") + a1_text(cells[end]);
        }
        i = end + 1;
    }
    return text;
}

} // namespace kvartal::foundation
