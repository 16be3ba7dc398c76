// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/return.hpp"
#include "portfolio/setup.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace kvartal::round {

/// The files as returns, in their order. A file that cannot be read is a return with one finding and no
/// definition. Without a round, null, what only it can tell is not checked, such as the owners.
std::vector<portfolio::Return> read_returns(const std::vector<std::filesystem::path> &files,
                                            const portfolio::Setup *round, const JobOptions &job);

/// The setup that the round's round.xlsx gives. Throws Error (folder-missing, setup-missing).
portfolio::SetupReading read_round_setup(const std::filesystem::path &round, const Limits &limits);

/// Whether the folder is a round: it holds round.xlsx.
bool is_round(const std::filesystem::path &folder);

/// The round's returns/ folder.
std::filesystem::path returns_folder(const std::filesystem::path &round);

} // namespace kvartal::round
