// SPDX-License-Identifier: MIT
#include "adoption/small_tables.hpp"

#include "adoption/grid.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using workbook::Sheet;

constexpr std::size_t most_tables = 50;

std::size_t filled_in(const Sheet &sheet, std::uint32_t row) {
    const auto cells = sheet.row(row);
    return static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), is_filled));
}

/// The text of a row that holds nothing else.
std::string lone_text(const Sheet &sheet, std::uint32_t row) {
    const auto cells = sheet.row(row);
    const auto first = std::find_if(cells.begin(), cells.end(), is_filled);
    return filled_in(sheet, row) == 1 ? text_at(sheet, first->address) : std::string{};
}

} // namespace

std::vector<SmallTable> find_small_tables(const Sheet &sheet, std::uint32_t first_row) {
    constexpr std::uint32_t room_below_the_last = 20;
    std::vector<SmallTable> tables;
    std::string title;
    bool open = false;
    std::uint32_t previous = 0;
    for (const std::uint32_t row : rows_in_use(sheet)) {
        const std::size_t filled = filled_in(sheet, row);
        if (filled == 0) {
            continue;
        }
        if (filled == 1 && row <= first_row) {
            title = lone_text(sheet, row);
        }
        if (row < first_row || tables.size() == most_tables) {
            continue;
        }
        open = open && row == previous + 1 && filled > 1;
        previous = row;
        if (!tables.empty() && !open) {
            tables.back().last_row = std::min(tables.back().last_row, row - 1);
        }
        if (open) {
            tables.back().data_rows.push_back(row);
            continue;
        }
        if (filled == 1) {
            title = lone_text(sheet, row);
            continue;
        }
        if (auto header = find_header(sheet, row, row)) {
            tables.push_back({std::move(title), std::move(*header), {}, row + room_below_the_last});
            title.clear();
            open = true;
        }
    }
    return tables;
}

} // namespace kvartal::adoption
