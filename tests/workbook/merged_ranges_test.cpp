// SPDX-License-Identifier: MIT
#include "workbook/merged_ranges.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::workbook;
using foundation::CellAddress;
using foundation::CellRange;

namespace {

std::optional<CellRange> around(CellAddress cell, const std::vector<CellRange> &ranges) {
    return range_around(cell, ranges, lowest_rows(ranges));
}

} // namespace

TEST_CASE("ranges come in order, and one that overlaps another before it is left out") {
    const CellRange tall{{0, 0}, {99, 0}};
    const CellRange wide{{3, 2}, {4, 9}};
    const CellRange beside{{3, 1}, {3, 1}};
    const CellRange below{{5, 2}, {5, 9}};
    CHECK(in_order_without_overlaps({below, wide, beside, tall}) == std::vector{tall, beside, wide, below});
    CHECK(in_order_without_overlaps({tall, tall}) == std::vector{tall});
    CHECK(in_order_without_overlaps({tall, {{50, 0}, {50, 3}}}) == std::vector{tall});
    CHECK(in_order_without_overlaps({wide, {{4, 0}, {8, 2}}}) == std::vector{wide});
}

TEST_CASE("the range around each cell is the one that holds it") {
    // a tall range at the left, and beside it one of two rows every third row: B1:D2, B4:D5, …
    std::vector<CellRange> ranges{{{0, 0}, {300, 0}}};
    for (std::uint32_t row = 0; row < 300; row += 3) {
        ranges.push_back({{row, 1}, {row + 1, 3}});
    }
    ranges = in_order_without_overlaps(ranges);
    REQUIRE(ranges.size() == 101);
    for (std::uint32_t row = 0; row < 300; ++row) {
        CAPTURE(row);
        CHECK(around({row, 0}, ranges) == CellRange{{0, 0}, {300, 0}});
        const std::uint32_t top = row / 3 * 3;
        const auto expected =
            row == top + 2 ? std::nullopt : std::optional{CellRange{{top, 1}, {top + 1, 3}}};
        CHECK(around({row, 3}, ranges) == expected);
        CHECK(!around({row, 4}, ranges));
    }
    CHECK(!around({301, 0}, ranges));
    CHECK(!around({0, 0}, {}));
}
