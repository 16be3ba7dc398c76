// SPDX-License-Identifier: MIT
#pragma once

#include "intake/recognise.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace kvartal::intake {

/// Cells merged downwards over several rows of a table. A code or an organisation written so holds for each
/// of the rows; an amount or a name stands in its first row only.
class SpreadCells {
  public:
    explicit SpreadCells(const RecognisedSheet &sheet);

    /// The cells that reach into the row from above, each with its column.
    std::vector<std::pair<const workbook::Cell *, const Column *>> over(std::uint32_t row) const;

  private:
    struct Spread {
        std::uint32_t first_row = 0, last_row = 0;
        const workbook::Cell *cell = nullptr;
    };
    struct SpreadColumn {
        const Column *column = nullptr;
        std::vector<Spread> spreads; ///< from the top; they do not overlap
    };
    std::vector<SpreadColumn> columns_;
};

} // namespace kvartal::intake
