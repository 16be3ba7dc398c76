// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/language.hpp"
#include "foundation/money.hpp"
#include "foundation/place.hpp"
#include "portfolio/organisation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::portfolio {

/// One initiative finances another: the money is in both budgets and is taken out of the giver's once.
struct Transfer {
    foundation::Placed<std::string> giver, receiver; ///< initiative ids, or names
    foundation::Placed<foundation::Money> amount;
    std::string note; ///< the secretariat's words on it, or empty
};

/// A text that the secretariat wrote for a chapter of the report.
struct ChapterText {
    std::string chapter;                  ///< "summary", "status", "portfolio", "sources", …
    foundation::Placed<std::string> text; ///< paragraphs apart by blank lines
};

/// What the secretariat states about a round in round.xlsx.
struct Setup {
    foundation::Period period;
    foundation::Date cut_off;
    foundation::Language language = foundation::Language::nb; ///< the report's
    std::string title, portfolio_name, publisher;
    int budget_year = 0; ///< the year that the reported budgets are for
    Organisations organisations;
    std::vector<Transfer> transfers;
    std::vector<ChapterText> texts;
};

/// The setup that round.xlsx gives, when it gives enough to go on.
struct SetupReading {
    std::optional<Setup> setup;
    std::vector<foundation::Finding> findings;
};

} // namespace kvartal::portfolio
