// SPDX-License-Identifier: MIT
#pragma once

#include "checking/outcome.hpp"
#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/texts.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::checking {

/// A file that was checked.
struct CheckedReturn {
    std::string file;
    std::optional<std::string> organisation;
    bool is_return = false; ///< it could be read, and is one of the templates
    std::size_t initiatives = 0;
    std::size_t errors = 0, warnings = 0, notes = 0; ///< that are not accepted
};

/// A finding, and whose return it concerns; empty where it concerns nobody's.
struct ListedFinding {
    const foundation::Finding *finding = nullptr; ///< never null
    std::string organisation;
};

/// What a check of returns found. Refers to the findings.
struct FindingsList {
    std::optional<foundation::Period> period; ///< of the round, when it was one that was checked
    foundation::Date cut_off;                 ///< the round's
    std::vector<CheckedReturn> returns;
    std::vector<std::string> missing;    ///< organisations that have not returned
    std::vector<ListedFinding> findings; ///< ranked
};

/// All that was found as one list, ranked, with whose return each finding concerns. Refers to the outcome.
FindingsList findings_list(const CheckOutcome &outcome);

/// The list as a text that a spreadsheet opens: RFC 4180 in UTF-8 with a byte order mark, a heading, a
/// finding a line. The separator is what the language's spreadsheets expect: ";" in Norwegian, where "," is
/// the decimal sign, else ",". A text that a spreadsheet would take for a formula begins with an apostrophe.
std::string to_csv(const CheckOutcome &outcome, const foundation::Texts &texts);

/// "Error", "Warning" or "Note" in the texts' language.
std::string severity_word(foundation::Severity severity, const foundation::Texts &texts);

} // namespace kvartal::checking
