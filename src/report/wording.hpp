// SPDX-License-Identifier: MIT
#pragma once

#include "consolidation/totals.hpp"
#include "foundation/texts.hpp"
#include "portfolio/portfolio.hpp"
#include "report/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::report {

/// Where the portfolio table has what, so that other chapters' totals can point into it; counted once for all
/// chapters.
struct PortfolioLayout {
    static constexpr std::size_t id = 0, name = 1, owner = 2, priority = 3, phase = 4, focus_area = 5,
                                 status = 6, budget = 7, first_share = 8; ///< columns
    std::size_t not_stated = 0;                                           ///< the column after the funders'
    std::size_t columns = 0;
    std::size_t total_row =
        0;            ///< the rows before it are the initiatives', with a section and a subtotal an area
    int decimals = 0; ///< how many the report's amounts are shown with, so that its tables can be compared
    /// All the table's rows of the column, without the total.
    CellRun run(std::size_t column) const;
};
PortfolioLayout layout_of(const portfolio::Portfolio &portfolio);

/// What every chapter is made from: the portfolio, its table's layout, and the words of the report's
/// language.
struct Wording {
    const portfolio::Portfolio &portfolio;
    const foundation::Texts &texts;
    PortfolioLayout layout;

    foundation::Language language() const { return texts.language(); }
    /// The text "report.<key>".
    std::string say(std::string_view key, const foundation::Arguments &arguments = {}) const;
    /// The code's label; "not reported" for an empty one; the id itself for one that the vocabulary lacks.
    std::string label(std::string_view list, std::string_view code_id) const;
    /// The code's number alone when its label begins with it ("1.1 Modernisere …" → "1.1"), else the label.
    std::string short_label(std::string_view list, std::string_view code_id) const;
    StatusMark status_mark(std::string_view code_id) const;
    /// An amount in MNOK for running text: at most one decimal, and none when it is 0.
    std::string mnok(foundation::Money amount) const;
    /// "a", "a og b", "a, b og c".
    std::string listed(const std::vector<std::string> &items) const;
    /// The secretariat's text for the chapter, a block a paragraph.
    std::vector<Block> secretariat_text(std::string_view chapter) const;
};

/// 0 when all the amounts are whole MNOK, else 1: how many decimals a table of them shows.
int decimals_for(const std::vector<foundation::Money> &amounts);

} // namespace kvartal::report
