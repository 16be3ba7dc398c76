// SPDX-License-Identifier: MIT
#pragma once

#include "consolidation/totals.hpp"
#include "portfolio/portfolio.hpp"
#include "report/document.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::report {

/// Where the portfolio table has what, so that other chapters' totals can point into it; counted once for all
/// chapters. A column that no template asks for and nobody answers is left out.
struct PortfolioLayout {
    static constexpr std::size_t id = 0, name = 1, owner = 2, first_value = 3; ///< columns
    std::vector<consolidation::Dimension> values; ///< the coded answers, a column each from first_value on
    std::size_t budget = 0, first_share = 0;      ///< columns; a share's is the first's and the funder's rank
    std::size_t not_stated = 0;                   ///< the column after the funders'
    std::size_t columns = 0;
    std::size_t total_row =
        0; ///< the rows before it are the initiatives', with a section and a subtotal an area
    std::map<std::string, std::size_t, std::less<>> rows; ///< each initiative's, by its key
    int decimals = 0; ///< how many the report's amounts are shown with, so that its tables can be compared

    /// The column that shows the dimension; nothing when the table has none.
    std::optional<std::size_t> column_of(consolidation::Dimension dimension) const;
    /// All the table's rows of the column, without the total.
    CellRun run(std::size_t column) const;
};

PortfolioLayout layout_of(const portfolio::Portfolio &portfolio);

/// Whether the round's templates ask for the dimension, or somebody answers it.
bool is_asked(const portfolio::Portfolio &portfolio, consolidation::Dimension dimension);

/// 0 when all the amounts are whole MNOK, else 1: how many decimals a table of them shows.
int decimals_for(const std::vector<foundation::Money> &amounts);

} // namespace kvartal::report
