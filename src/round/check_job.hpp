// SPDX-License-Identifier: MIT
#pragma once

#include "checking/outcome.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace kvartal::round {

/// Checks the files; of a folder, all its files; of a round's folder, its returns, also against each other
/// and against the round's setup. A loose file is checked with the organisations and templates of `round`,
/// wherever it lies; without one, of the round that it lies in: beside a round.xlsx, or in the folder
/// returns/ beside one. Throws Error for a folder that cannot be read, for a round without a usable setup and
/// for a template that is faulty.
checking::CheckOutcome check(const std::vector<std::filesystem::path> &paths, const JobOptions &job,
                             const std::optional<std::filesystem::path> &round = {});

} // namespace kvartal::round
