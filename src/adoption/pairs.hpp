// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/grid.hpp"
#include "adoption/house.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kvartal::adoption {

/// A label, and the cell beside it that answers.
struct Pair {
    std::string label;
    foundation::CellAddress cell;
    const workbook::Cell *answer = nullptr; ///< null when nobody has answered
    Purpose purpose;
};

struct FoundPairs {
    std::vector<Pair> pairs;                ///< in one column of labels, downwards
    std::vector<std::string> others;        ///< labels with answers that stand in other columns: "D4"
    std::vector<std::string> not_questions; ///< texts between them that nothing answers
    std::size_t sure = 0;                   ///< pairs that more than their place shows to be one
    std::size_t asking = 0; ///< of those, with a label that is known or ends as a question does
};

/// Labels with answers beside them, in the column that has most: in the rows between. A text is a label when
/// a short answer stands beside it, or a drop-down list, a number format, a merged cell to write in or a
/// colon show that one is asked for. None when there are fewer than three, or most of the column is something
/// else.
FoundPairs find_pairs(const workbook::Sheet &sheet, const workbook::Workbook &workbook, const House &house,
                      std::uint32_t first_row, std::uint32_t last_row);

} // namespace kvartal::adoption
