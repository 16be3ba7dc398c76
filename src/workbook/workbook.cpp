// SPDX-License-Identifier: MIT
#include "workbook/workbook.hpp"

#include "foundation/number_style.hpp"
#include "workbook/merged_ranges.hpp"
#include "workbook/moment.hpp"

#include <algorithm>
#include <memory>

namespace kvartal::workbook {
namespace {

using foundation::CellAddress;
using foundation::CellRange;

bool is_empty(const Cell &cell) {
    if (cell.is_formula) {
        return false;
    }
    const auto *text = std::get_if<std::string>(&cell.value);
    return std::holds_alternative<std::monostate>(cell.value) || (text != nullptr && text->empty());
}

/// By address, one cell an address (the last that was given), none empty.
void put_in_order(std::vector<Cell> &cells) {
    const auto before = [](const Cell &a, const Cell &b) { return a.address < b.address; };
    if (!std::is_sorted(cells.begin(), cells.end(), before)) {
        std::stable_sort(cells.begin(), cells.end(), before);
    }
    const auto same = [](const Cell &a, const Cell &b) { return a.address == b.address; };
    const auto first_kept = std::unique(cells.rbegin(), cells.rend(), same).base();
    cells.erase(cells.begin(), first_kept);
    std::erase_if(cells, is_empty);
}

void join_runs(std::vector<std::pair<std::uint32_t, std::uint32_t>> &runs) {
    std::sort(runs.begin(), runs.end());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> joined;
    for (const auto &run : runs) {
        if (!joined.empty() && run.first <= joined.back().second + 1) {
            joined.back().second = std::max(joined.back().second, run.second);
        } else {
            joined.push_back(run);
        }
    }
    runs = std::move(joined);
}

struct PlainText {
    std::string operator()(std::monostate /*empty*/) const { return {}; }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(double number) const { return foundation::shortest(number); }
    std::string operator()(bool truth) const { return truth ? "TRUE" : "FALSE"; }
    std::string operator()(const Moment &moment) const { return iso_text(moment); }
    std::string operator()(const CellError &error) const { return error.code; }
};

} // namespace

std::string plain_text(const CellValue &value) {
    return std::visit(PlainText{}, value);
}

foundation::Argument shown(const CellValue &value) {
    if (const double *number = std::get_if<double>(&value)) {
        return *number;
    }
    const auto *moment = std::get_if<Moment>(&value);
    if (moment != nullptr && moment->date && !moment->time) {
        return *moment->date;
    }
    return plain_text(value);
}

Sheet::Sheet(Parts parts) : parts_{std::move(parts)} {
    put_in_order(parts_.cells);
    join_runs(parts_.hidden_columns);
    parts_.merged = in_order_without_overlaps(std::move(parts_.merged));
    lowest_merged_rows_ = lowest_rows(parts_.merged);
}

const Cell *Sheet::find(CellAddress address) const {
    const auto found = std::lower_bound(parts_.cells.begin(), parts_.cells.end(), address,
                                        [](const Cell &cell, CellAddress a) { return cell.address < a; });
    return found != parts_.cells.end() && found->address == address ? &*found : nullptr;
}

std::span<const Cell> Sheet::row(std::uint32_t row) const {
    const auto first =
        std::lower_bound(parts_.cells.begin(), parts_.cells.end(), row,
                         [](const Cell &cell, std::uint32_t r) { return cell.address.row < r; });
    const auto last = std::upper_bound(first, parts_.cells.end(), row, [](std::uint32_t r, const Cell &cell) {
        return r < cell.address.row;
    });
    return {std::to_address(first), std::to_address(last)};
}

std::optional<CellRange> Sheet::merged_around(CellAddress cell) const {
    return range_around(cell, parts_.merged, lowest_merged_rows_);
}

bool Sheet::is_column_hidden(std::uint32_t column) const {
    const auto after = std::upper_bound(parts_.hidden_columns.begin(), parts_.hidden_columns.end(), column,
                                        [](std::uint32_t c, const auto &run) { return c < run.first; });
    return after != parts_.hidden_columns.begin() && column <= std::prev(after)->second;
}

} // namespace kvartal::workbook
