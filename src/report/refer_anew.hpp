// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <set>
#include <string>
#include <vector>

namespace kvartal::report {

/// The ids of the tables that the table's derivations and links lead to, its own left out, and so are the
/// links of initiatives, which lead to the whole report's portfolio table.
std::set<std::string> tables_referred_to(const Table &table);

/// Gives a table, a chart, a roadmap and all that they refer to the suffix to their ids. Links of initiatives
/// stay as they are; links to the sources table stay with it, and lead to the row that `sources` gives for
/// theirs.
void refer_anew(Block &block, const std::string &suffix, const std::vector<std::size_t> &sources);

} // namespace kvartal::report
