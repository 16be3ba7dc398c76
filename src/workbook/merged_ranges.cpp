// SPDX-License-Identifier: MIT
#include "workbook/merged_ranges.hpp"

#include <algorithm>
#include <map>

namespace kvartal::workbook {
namespace {

using foundation::CellAddress;
using foundation::CellRange;

/// The ranges that may still be open at the row that a sweep has reached, by first column; no two share one.
class OpenRanges {
  public:
    /// Takes the range in, unless it overlaps one that is open.
    bool take(const CellRange &range) {
        auto after = by_column_.upper_bound(range.last.column);
        while (after != by_column_.begin()) {
            const auto before = std::prev(after);
            if (before->second.last.column < range.first.column) {
                break;
            }
            if (before->second.last.row >= range.first.row) {
                return false;
            }
            after = by_column_.erase(before);
        }
        by_column_.emplace(range.first.column, range);
        return true;
    }

  private:
    std::map<std::uint32_t, CellRange> by_column_;
};

std::uint32_t fill_lowest(std::span<const CellRange> ranges, std::span<std::uint32_t> lowest) {
    if (ranges.empty()) {
        return 0;
    }
    const std::size_t middle = ranges.size() / 2;
    const std::uint32_t above = fill_lowest(ranges.first(middle), lowest.first(middle));
    const std::uint32_t below = fill_lowest(ranges.subspan(middle + 1), lowest.subspan(middle + 1));
    lowest[middle] = std::max({above, ranges[middle].last.row, below});
    return lowest[middle];
}

} // namespace

std::vector<CellRange> in_order_without_overlaps(std::vector<CellRange> ranges) {
    std::stable_sort(ranges.begin(), ranges.end(),
                     [](const CellRange &a, const CellRange &b) { return a.first < b.first; });
    OpenRanges open;
    std::erase_if(ranges, [&](const CellRange &range) { return !open.take(range); });
    return ranges;
}

std::vector<std::uint32_t> lowest_rows(std::span<const CellRange> ranges) {
    std::vector<std::uint32_t> lowest(ranges.size());
    fill_lowest(ranges, lowest);
    return lowest;
}

std::optional<CellRange> range_around(CellAddress cell, std::span<const CellRange> ranges,
                                      std::span<const std::uint32_t> lowest) {
    const std::size_t middle = ranges.size() / 2;
    if (ranges.empty() || lowest[middle] < cell.row) {
        return std::nullopt;
    }
    if (ranges[middle].contains(cell)) {
        return ranges[middle];
    }
    const auto above = range_around(cell, ranges.first(middle), lowest.first(middle));
    if (above || cell < ranges[middle].first) {
        return above;
    }
    return range_around(cell, ranges.subspan(middle + 1), lowest.subspan(middle + 1));
}

} // namespace kvartal::workbook
