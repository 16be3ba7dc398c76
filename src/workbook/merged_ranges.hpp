// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kvartal::workbook {

/// The ranges in the order of their first cells, without one that overlaps another before it: no program
/// merges a cell twice.
std::vector<foundation::CellRange> in_order_without_overlaps(std::vector<foundation::CellRange> ranges);

/// For a binary search over ranges in order: at the middle of each part that the search halves, the lowest
/// row that a range of the part reaches.
std::vector<std::uint32_t> lowest_rows(std::span<const foundation::CellRange> ranges);

/// The range that holds the cell. `lowest` is what lowest_rows gave for the ranges.
std::optional<foundation::CellRange> range_around(foundation::CellAddress cell,
                                                  std::span<const foundation::CellRange> ranges,
                                                  std::span<const std::uint32_t> lowest);

} // namespace kvartal::workbook
