// SPDX-License-Identifier: MIT
#pragma once

#include "consolidation/changes.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <memory>

namespace kvartal::round {

/// The round before the portfolio's, in the folder that its setup names, and what changed since; null when it
/// names none. Both count active initiatives only (set_aside). What cannot be read or matched is among the
/// portfolio's findings. It points into the portfolio.
std::unique_ptr<const consolidation::Comparison> compare_with_previous(portfolio::Portfolio &portfolio,
                                                                       const std::filesystem::path &round,
                                                                       const JobOptions &job);

} // namespace kvartal::round
