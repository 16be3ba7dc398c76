// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <vector>

namespace kvartal::report {

/// A table of groups: its id, which is also where its texts are, and what it groups the initiatives by.
struct Grouping {
    const char *id;
    consolidation::Dimension dimension;
};

/// Count and budget of each group: the count and the sum of the portfolio table's rows that show the same
/// words. The portfolio table must have a column of the dimension.
Table grouped_table(const Wording &wording, const Grouping &by);

/// The rows that are neither headings nor sums.
std::vector<std::size_t> body_rows(const Table &table);

/// Bars of a column's amounts or counts, one a body row.
Chart bars(const Wording &wording, const Table &table, const char *caption_key, std::size_t label,
           std::size_t value);

} // namespace kvartal::report
