// SPDX-License-Identifier: MIT
#pragma once

#include "make/portfolio_csv.hpp"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace kvartal::bench {

/// Writes a round of so many returns, each of another organisation with five initiatives: the published ones
/// in turn, with ids and names of their own. The figures stay published ones.
void make_round(const std::filesystem::path &folder, std::size_t returns,
                const std::vector<samples::PublishedInitiative> &published);

} // namespace kvartal::bench
