// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::foundation {

/// A cell of a sheet, rows and columns counted from 0. Ordered by row, then column.
struct CellAddress {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    friend auto operator<=>(const CellAddress &, const CellAddress &) = default;
};

struct CellRange {
    CellAddress first, last;
    bool contains(CellAddress cell) const {
        return first.row <= cell.row && cell.row <= last.row && first.column <= cell.column
               && cell.column <= last.column;
    }
    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// "A" for 0, "AA" for 26.
std::string column_letters(std::uint32_t column);
/// "C12".
std::string a1_text(CellAddress cell);
/// The cell that "C12" or "$C$12" names; nothing beyond XFD1048576.
std::optional<CellAddress> cell_from_a1(std::string_view text);
/// The range that "A1:C3" or "B2" names.
std::optional<CellRange> range_from_a1(std::string_view text);
/// Cells as a person lists them, in order, neighbours in a column or row joined: "C12, C14–C19".
std::string cell_list(std::vector<CellAddress> cells);

} // namespace kvartal::foundation
