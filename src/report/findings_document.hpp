// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "report/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::report {

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

/// The list as a workbook's document: how many of what, who is missing, every finding in a row of its own,
/// and a row for each return.
Document findings_document(const FindingsList &list, const foundation::Texts &texts);

/// "Error", "Warning" or "Note" in the texts' language.
std::string severity_word(foundation::Severity severity, const foundation::Texts &texts);

} // namespace kvartal::report
