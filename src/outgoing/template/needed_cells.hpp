// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kvartal::outgoing {

/// A cell, or a row of a small table, that must be filled: as formulas of its sheet, and as things stand now.
struct NeededCell {
    std::string needed;  ///< how many cells must be filled, as a formula
    std::string missing; ///< how many of them are not, as a formula
    int needed_now = 0, missing_now = 0;
};

/// The needed cells of one sheet.
struct SheetNeeds {
    std::string sheet;
    std::vector<NeededCell> cells;
    std::string needed_total, missing_total; ///< the cells that add them up, once they are written

    int needed_now() const;
    int missing_now() const;
};

/// What must be filled in the whole template; counted on a hidden sheet, for the progress line.
struct NeededCells {
    std::vector<SheetNeeds> sheets;
    int needed_now() const;
    int missing_now() const;
};

} // namespace kvartal::outgoing
