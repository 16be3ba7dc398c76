// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <optional>
#include <string>

namespace kvartal::report {

/// How many dependencies there were in the last round, which must be known, and what became of them: a
/// sentence or two.
std::string dependency_turn_words(const Wording &wording);

/// The dependencies that are new, gone, or have turned red, green, or are red no longer, each under one such
/// heading; nothing when there is none. Only of initiatives that are active, and matched by their words.
std::optional<Table> dependency_turns_table(const Wording &wording);

} // namespace kvartal::report
