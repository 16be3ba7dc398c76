// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"
#include "report/source_lines.hpp"
#include "report/wording.hpp"

#include <optional>
#include <vector>

namespace kvartal::report {

/// What there is to tell of each initiative, those set aside too, in the portfolio's order. Of the answers
/// that no figure is computed from, those alone that the template lets be published.
std::vector<Profile> profiles(const Wording &wording);

/// The budget of the round's year and others by funder, a column a year; what the initiative adds to the cost
/// of running each solution. Empty when there is nothing to show.
std::optional<Table> funding_table(const Wording &wording, const portfolio::Initiative &initiative,
                                   const SourceRows &sources);
std::optional<Table> growth_table(const Wording &wording, const portfolio::Initiative &initiative,
                                  const SourceRows &sources);

} // namespace kvartal::report
