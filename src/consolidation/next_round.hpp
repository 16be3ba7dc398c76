// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/portfolio.hpp"

#include <string>

namespace kvartal::consolidation {

/// The setup of the round after this one: the next quarter, dates three months later, the register with what
/// this round told of it. The chapters stay; their texts, the case's number and
/// the proposed decision are to be written anew. `previous` is where this
/// round lies, seen from the next.
portfolio::Setup next_round(const portfolio::Portfolio &portfolio, std::string previous);

/// Whether the initiative is reported on again: it is neither completed nor withdrawn.
bool goes_on(const portfolio::Initiative &initiative);

} // namespace kvartal::consolidation
