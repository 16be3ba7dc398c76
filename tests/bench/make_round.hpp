// SPDX-License-Identifier: MIT
#pragma once

#include "make/portfolio_csv.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace kvartal::bench {

/// Writes a round of so many returns, each of another organisation with five initiatives: the published ones
/// in turn, with ids and names of their own. The figures stay published ones. `previous` is the folder of the
/// round before it, seen from this one, or empty.
void make_round(const std::filesystem::path &folder, std::size_t returns,
                const std::vector<samples::PublishedInitiative> &published, const std::string &previous = {});

} // namespace kvartal::bench
