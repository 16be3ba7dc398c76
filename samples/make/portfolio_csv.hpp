// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::samples {

/// The funders, in the order of the published table's columns.
inline constexpr std::array<std::string_view, 10> funders{
    "E-helse", "HDIR", "RHF", "NIKT", "KS/kommune", "FHI", "NHN", "Fastlege (takstforhandlinger)",
    "SLV",     "Andre"};

/// A row of the published portfolio table, as it is printed. Amounts are MNOK with a decimal point, blank
/// when none is printed.
struct PublishedInitiative {
    std::string id, priority, name, owner, phase, strategic_area, focus_area, status, budget;
    std::array<std::string, funders.size()> shares;
};

/// The rows of the CSV, in its order. Throws std::runtime_error for a file that cannot be read or has other
/// columns.
std::vector<PublishedInitiative> read_portfolio_csv(const std::filesystem::path &path);

} // namespace kvartal::samples
