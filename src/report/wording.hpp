// SPDX-License-Identifier: MIT
#pragma once

#include "consolidation/changes.hpp"
#include "foundation/texts.hpp"
#include "portfolio/portfolio.hpp"
#include "report/document.hpp"
#include "report/portfolio_layout.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::report {

/// What every chapter is made from: the portfolio, its table's layout, and the words of the report's
/// language.
struct Wording {
    const portfolio::Portfolio &portfolio;
    const foundation::Texts &texts;
    PortfolioLayout layout;
    const consolidation::Comparison *since =
        nullptr; ///< the last round and what changed; null when not known

    foundation::Language language() const { return texts.language(); }
    /// The text "report.<key>".
    std::string say(std::string_view key, const foundation::Arguments &arguments = {}) const;
    /// The code's label; "not reported" for an empty one; the id itself for one that the vocabulary lacks.
    std::string label(std::string_view list, std::string_view code_id) const;
    /// The code's number alone when its label begins with it ("1.1 Modernisere …" → "1.1"), else the label.
    std::string short_label(std::string_view list, std::string_view code_id) const;
    StatusMark status_mark(std::string_view code_id) const;
    /// The dimension's value as a mark: a risk that is not reported is "not assessed", since not all are
    /// asked.
    StatusMark mark(consolidation::Dimension dimension, std::string_view code_id) const;
    /// What a column of the dimension is called: "Segment".
    std::string column(consolidation::Dimension dimension) const;
    /// The dimension's value as a table shows it: a status as a mark, else its short label.
    TableCell coded(consolidation::Dimension dimension, std::string_view code_id) const;
    /// What became of an initiative, in a word: "Ny", "Ferdigstilt".
    std::string turn(consolidation::Turn turn) const;
    /// Those of the turn, as a heading: "Nye tiltak"; and how many they are: "to nye".
    std::string turns(consolidation::Turn turn) const;
    std::string turn_count(consolidation::Turn turn, std::size_t number) const;
    /// A day, a quarter or a year where the span is one; else its first and last day.
    std::string span(const foundation::DateSpan &span) const;
    /// An amount in MNOK for running text: at most one decimal, and none when it is 0.
    std::string mnok(foundation::Money amount) const;
    /// "a", "a og b", "a, b og c".
    std::string listed(const std::vector<std::string> &items) const;
    /// Who answers for the initiative; "not reported" when nobody does.
    std::string owner(const portfolio::Initiative &initiative) const;
    /// The name of one of the portfolio's initiatives, which leads to its row of the portfolio table, or on a
    /// page to its profile.
    TableCell name_of(const portfolio::Initiative &initiative) const;
    bool is_red(const portfolio::Dependency &dependency) const;
    /// A table without columns, with the caption "<texts>caption" and the sheet "<texts>sheet"; `texts` is
    /// the id and "." where it is not given. Its amounts have the report's decimals.
    Table table(std::string_view id, std::string_view texts = {},
                const foundation::Arguments &arguments = {}) const;
    /// The chapter with its usual heading, and nothing in it yet.
    Section section(std::string_view chapter) const;
};

/// A number of things, as sentences take it.
std::int64_t as_count(std::size_t number);

} // namespace kvartal::report
