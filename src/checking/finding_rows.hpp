// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::checking {

/// A cell as its sender sees it: blanks and line breaks as one space, cut when it is long; an empty text for
/// a blank.
struct RowCell {
    std::uint32_t column = 0;
    foundation::Argument shown;
    bool names_row = false; ///< it says which row it is: the id, the name, a form's label
};

/// Stands for cells of the row that are left out, as a text in one of their columns.
inline constexpr std::string_view cells_left_out = "…";

/// What stands in the row of a finding's first cell: what the row begins with, and what lies next to the
/// cell.
struct FindingRow {
    std::string sheet;
    foundation::CellAddress cell; ///< the finding's first
    std::vector<RowCell> cells;   ///< from left to right, the cell itself among them
};

/// The rows of a file's findings, of the first few hundred at most, by sheet and cell; findings with the same
/// first cell share one. A row that holds nothing but the cell is left out.
std::vector<FindingRow> finding_rows(const workbook::Workbook &workbook,
                                     const std::vector<foundation::Finding> &findings);

/// The finding's; null when there is none.
const FindingRow *row_of(const std::vector<FindingRow> &rows, const foundation::Finding &finding);

} // namespace kvartal::checking
