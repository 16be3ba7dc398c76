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

/// What every chapter is made from: the portfolio, and the words of the report's language.
struct Wording {
    const portfolio::Portfolio &portfolio;
    const foundation::Texts &texts;

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
/// The same for all budgets and shares of the portfolio, so that its tables can be compared.
int decimals_for(const portfolio::Portfolio &portfolio);

} // namespace kvartal::report
