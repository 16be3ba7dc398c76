// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <optional>
#include <string>

namespace kvartal::report {

/// What became of the last round's dependencies.
struct DependencyTurns {
    std::string words; ///< how many there were, and how many of each kind have changed: a sentence or two
    /// Those that are new, gone, or have turned red, green, or are red no longer, each under one such
    /// heading; nothing when there is none.
    std::optional<Table> table;
};

/// Against the last round, which must be known; only of initiatives that are active, matched by their words.
DependencyTurns dependency_turns(const Wording &wording);

} // namespace kvartal::report
