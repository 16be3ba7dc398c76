// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/money.hpp"
#include "portfolio/initiative.hpp"
#include "portfolio/return_file.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::portfolio {

/// A total that the return states itself, with the exact sum of the rows it stands under.
struct StatedTotal {
    std::string field;  ///< "budget", or "share" with the funder
    std::string funder; ///< empty for the budget
    Placed<foundation::Money> stated;
    foundation::Money computed;
};

/// One filled workbook from one organisation: typed values, each with the cell it came from, and what was
/// found.
struct Return {
    ReturnFile file;
    std::string definition; ///< the id of the template that it was recognised as; empty when none was
    std::string version;    ///< the template's, as the file states it; empty when it states none
    std::optional<foundation::Period> period; ///< the round that its template was issued for, as it states it
    std::string saved; ///< when it was last saved, as the file states it (ISO 8601); empty when it does not
    std::optional<std::string> organisation; ///< who sent it: for whom its template was made, else the owner
                                             ///< of most of its initiatives
    std::vector<Initiative> initiatives;     ///< in the order of the file
    std::vector<StatedTotal> stated_totals;
    std::vector<foundation::Finding> findings; ///< ranked
};

/// The return as the checks of returns against each other need it: who sent it, its findings, and of each
/// initiative the id, the name, the owner and the budget, with their cells. The rest is gone, so that
/// thousands of returns fit into memory.
Return without_details(Return one);

} // namespace kvartal::portfolio
