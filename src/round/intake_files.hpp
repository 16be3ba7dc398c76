// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/return.hpp"
#include "portfolio/setup.hpp"
#include "round/job_options.hpp"
#include "workbook/workbook.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace kvartal::round {

/// Takes what a file gave: its number among the files, the return, and its cells, which are gone afterwards;
/// null when they could not be read.
using TakeReturn =
    std::function<void(std::size_t file, portfolio::Return one, const workbook::Workbook *cells)>;

/// Reads the files on all cores and hands over each as soon as it is read, on the thread that read it: `take`
/// is called by several at once, once for each file, in any order. No more workbooks are in memory than
/// cores. A file that cannot be read is a return with one finding and no definition. Without a round, null,
/// what only it can tell is not checked, such as the owners.
void read_each(const std::vector<std::filesystem::path> &files, const portfolio::Setup *round,
               const JobOptions &job, const TakeReturn &take);

/// All that read_each gives, in the order of the files.
std::vector<portfolio::Return> read_returns(const std::vector<std::filesystem::path> &files,
                                            const portfolio::Setup *round, const JobOptions &job);

/// The setup that the round's round.xlsx gives; a folder among the returns, which is not read, is a finding.
/// Throws Error (folder-missing, setup-missing).
portfolio::SetupReading read_round_setup(const std::filesystem::path &round, const Limits &limits);

/// Whether the folder is a round: it holds round.xlsx.
bool is_round(const std::filesystem::path &folder);

/// The round's returns/ folder.
std::filesystem::path returns_folder(const std::filesystem::path &round);

} // namespace kvartal::round
