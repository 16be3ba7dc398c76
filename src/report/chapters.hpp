// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"
#include "report/wording.hpp"

namespace kvartal::report {

/// Where the portfolio table has what, so that other chapters' totals can point into it.
struct PortfolioColumns {
    static constexpr std::size_t id = 0, name = 1, owner = 2, priority = 3, phase = 4, focus_area = 5,
                                 status = 6, budget = 7, first_share = 8;
    std::size_t not_stated = 0; ///< after the funders' columns
    std::size_t all = 0;
};
PortfolioColumns portfolio_columns(const portfolio::Portfolio &portfolio);

/// The portfolio table as the other chapters see it.
struct PortfolioRows {
    std::size_t last = 0;  ///< the last row before the total
    std::size_t total = 0; ///< the total's row
};
PortfolioRows portfolio_rows(const portfolio::Portfolio &portfolio);
/// All the portfolio table's rows of the column, without the total.
CellRun portfolio_run(const portfolio::Portfolio &portfolio, std::size_t column);

/// Where the sources sheet has the line of an initiative's budget (and, following it, of each of its shares).
std::vector<std::size_t> source_rows(const portfolio::Portfolio &portfolio);

/// Where the bridge has its transfers, one row each, and what they are called.
struct BridgeRows {
    static constexpr std::size_t focus_area_column = 3, amount_column = 4;
    static constexpr std::size_t gross = 2, first_transfer = 3;
};

/// Indices of the initiatives whose reported status has the tone, in the portfolio's order.
std::vector<std::size_t> initiatives_with_tone(const Wording &wording, Tone tone);

Section summary_chapter(const Wording &wording);
Section status_chapter(const Wording &wording);
Section portfolio_chapter(const Wording &wording);
Section focus_area_chapter(const Wording &wording);
Section owner_chapter(const Wording &wording);
Section funder_chapter(const Wording &wording);
Section phase_chapter(const Wording &wording);
Section returns_chapter(const Wording &wording);
Section sources_chapter(const Wording &wording);

} // namespace kvartal::report
