// SPDX-License-Identifier: MIT
#pragma once

#include "consolidation/changes.hpp"

#include <functional>

namespace kvartal::consolidation {

using Chooser = std::function<bool(const portfolio::Initiative &)>;

/// The portfolio of those initiatives alone, in the same order, with the same setup and words. A transfer is
/// in it when both its ends are, so that no krone counts twice among them; returns and findings are not.
portfolio::Portfolio chosen(const portfolio::Portfolio &whole, const Chooser &is_chosen);

/// The comparison for `part`, which `chosen` took from `whole`: the same initiatives as they were in the last
/// round, so that one that has come to the group counts as before too. One that is gone is judged as it was.
/// `part` outlives it.
Comparison chosen(const Comparison &since, const portfolio::Portfolio &whole,
                  const portfolio::Portfolio &part, const Chooser &is_chosen);

} // namespace kvartal::consolidation
