// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "portfolio/initiative.hpp"
#include "portfolio/return.hpp"
#include "portfolio/setup.hpp"
#include "portfolio/vocabulary.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace kvartal::portfolio {

/// A transfer whose two ends are known.
struct BookedTransfer {
    std::size_t giver = 0, receiver = 0; ///< indices into the portfolio's initiatives
    Transfer transfer;
};

/// All returns of a round as one: each initiative once, in the order of the report.
struct Portfolio {
    Setup setup;
    Vocabulary vocabulary;
    std::vector<Initiative> initiatives;       ///< by strategic area, focus area, priority, then name
    std::vector<Initiative> set_aside{};       ///< not active, and in no count or total; see set_aside.hpp
    std::vector<BookedTransfer> transfers;     ///< in the order of the setup
    SegmentRule segment_rule{};                ///< the round's own, else the template's; may be empty
    std::vector<Return> returns;               ///< in the order of the file names
    std::vector<std::string> missing;          ///< organisations that are expected and have not returned
    std::vector<foundation::Finding> findings; ///< of the round as a whole; each return has its own
};

/// The active initiatives, then those set aside.
std::vector<std::reference_wrapper<const Initiative>> all_initiatives(const Portfolio &portfolio);

} // namespace kvartal::portfolio
