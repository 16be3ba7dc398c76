// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "foundation/date.hpp"
#include "foundation/language.hpp"
#include "foundation/texts.hpp"
#include "portfolio/answer.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::outgoing {

/// What a template is written for. A blank one states nothing of a round.
struct Issue {
    foundation::Language language = foundation::Language::nb; ///< of labels and of what lists offer
    int budget_year = 0;      ///< the year that a column of the year 0 stands for
    int last_budget_year = 0; ///< of the answers, where it is another: amounts without a year of their own
                              ///< are then asked afresh
    std::optional<foundation::Period> period;
    std::optional<foundation::Date> deadline;
    std::string organisation;                   ///< or empty
    std::vector<std::string> organisations;     ///< offered where a field names one
    std::vector<std::string> known_initiatives; ///< offered where a field names one
    /// By a sheet's id, what its forms, rows or pairs are filled with: last round's answers.
    std::map<std::string, std::vector<const portfolio::Answers *>, std::less<>> answers;
    /// By a form's id, in step with `answers`: what is answered this round already, in place of what is
    /// carried over; null where nothing is. Those beyond `answers` are new, and take spare forms.
    std::map<std::string, std::vector<const portfolio::Answers *>, std::less<>> given;
};

/// The template as an .xlsx that helps the one who fills it: lists to choose from, what is missing shown as
/// it is filled, and all else protected. The same issue gives the same bytes. Throws Error when the system's
/// temporary folder cannot be written to.
std::string write_template(const definition::Definition &definition, const Issue &issue,
                           const foundation::Texts &texts);

} // namespace kvartal::outgoing
