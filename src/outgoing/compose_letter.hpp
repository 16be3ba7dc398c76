// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/texts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::outgoing {

/// Why an organisation is written to.
struct Occasion {
    std::string organisation;
    std::string role;  ///< of whom it is for: "Porteføljekontakt"; or empty
    std::string title; ///< of the round's report; or empty
    foundation::Period period;
    std::optional<foundation::Date> deadline; ///< when returns are due
    foundation::Date date;                    ///< of the letter
    std::string publisher;                    ///< who signs; or empty
    /// What is wrong with its return, errors first; none when the return is missing.
    std::vector<foundation::Finding> findings;
};

struct Wording {
    std::string subject, body;
};

/// A short letter with one request, by when and how, that names no person. Until the deadline it says the
/// date, after it "as soon as you can". Of the findings it tells the first few, and how many more there are.
Wording compose_letter(const Occasion &occasion, const foundation::Texts &texts);

/// All the findings as text, for a file beside the letter: place, what is wrong, what was expected and found,
/// what to do.
std::string findings_text(const Occasion &occasion, const foundation::Texts &texts);

} // namespace kvartal::outgoing
