// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding_code.hpp"
#include "foundation/place.hpp"
#include "foundation/texts.hpp"

#include <string>
#include <vector>

namespace kvartal::foundation {

/// One fault, once, wherever it shows: what it is, in which cells, and the particulars its words need.
struct Finding {
    FindingCode code{};
    Severity severity{};
    std::string file;               ///< empty when it concerns no file
    std::string sheet;              ///< empty when it concerns the whole file
    std::vector<CellAddress> cells; ///< empty when it concerns the whole sheet
    std::string subject;            ///< the row's name as a person knows it (the initiative's), or empty
    Arguments arguments;            ///< by the names that the code's words use
    std::string accepted;           ///< the secretariat's reason for accepting it; empty when it does not

    Finding &in_file(std::string name);
    Finding &at(const Place &place); ///< sets file and sheet, adds the cell
    Finding &about(std::string name);
    Finding &with(std::string name, Argument value);
};

/// A finding of the code's usual severity, or of another; place and arguments are chained on.
Finding finding(FindingCode code);
Finding finding(FindingCode code, Severity severity);

/// A finding in words: what is wrong, what was expected, what was found, what to do. None ends in a line
/// break.
struct Message {
    std::string what, expected, found, remedy; ///< expected and found may be empty
};
Message describe(const Finding &finding, const Texts &texts);

/// Errors first, then warnings, then notes; within each by file, sheet, first cell and code.
void rank(std::vector<Finding> &findings);
bool ranks_before(const Finding &a, const Finding &b);

/// Whether any is an error that the secretariat has not accepted.
bool has_errors(const std::vector<Finding> &findings);

} // namespace kvartal::foundation
