// SPDX-License-Identifier: MIT
#pragma once

#include "intake/column.hpp"
#include "intake/label_index.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kvartal::intake {

/// The label of one column, and what stands over it.
struct HeaderCell {
    std::uint32_t column = 0;
    std::string label; ///< of the lowest header row that has a text here
    foundation::CellAddress cell;
    std::string group;            ///< the text over the label: merged over it, or standing to its left
    bool group_is_merged = false; ///< merged over this column and others
    bool group_is_own = false;    ///< it stands in this very column
    Meaning meaning;              ///< to be found out
};

/// The labelled columns of the header rows, from left to right.
std::vector<HeaderCell> header_cells(const workbook::Sheet &sheet, std::uint32_t first_row,
                                     std::uint32_t last_row, const LabelIndex &index);

} // namespace kvartal::intake
