// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template.hpp"
#include "portfolio/portfolio.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <string>

namespace kvartal::round {

/// What a round's folder holds, as one portfolio; without initiatives when it has no returns/. Throws Error:
/// what read_round_setup throws; the setup's own finding when it cannot be used.
portfolio::Portfolio read_round(const std::filesystem::path &folder, const JobOptions &job);

/// What the organisation's template in the next round is filled with. It points into `last`.
outgoing::Issue issue_for(const portfolio::Organisation &organisation, const portfolio::Setup &next,
                          const portfolio::Portfolio &last);

/// The bytes of the setup's round.xlsx, which lists all the report's chapters when the setup lists none.
std::string setup_workbook(portfolio::Setup setup);

} // namespace kvartal::round
