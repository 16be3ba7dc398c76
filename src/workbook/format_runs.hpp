// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/workbook.hpp"

#include <map>
#include <vector>

namespace kvartal::workbook {

/// Gathers what cells are made for, those below each other in one run. They are a help, not what a file says:
/// beyond as many runs as no real sheet has, the rest are passed over.
class FormatRuns {
  public:
    void add(foundation::CellAddress cell, MadeFor made_for);
    /// All rows of the columns, unless a cell says otherwise.
    void add_columns(std::uint32_t first, std::uint32_t last, MadeFor made_for);
    /// The runs of cells, then those of whole columns.
    std::vector<FormattedCells> take();

  private:
    std::vector<FormattedCells> runs_, columns_;
    std::map<std::uint32_t, std::size_t> last_by_column_;
};

} // namespace kvartal::workbook
