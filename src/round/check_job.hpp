// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "portfolio/return.hpp"
#include "round/finding_rows.hpp"
#include "round/job_options.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::round {

/// What checking one file gave.
struct CheckedFile {
    portfolio::ReturnFile file;
    std::filesystem::path path; ///< where it lies; empty when that is not known
    std::string definition;     ///< empty when it is no return
    std::optional<std::string> organisation;
    std::size_t initiatives = 0;
    std::vector<foundation::Finding> findings; ///< ranked
    std::vector<FindingRow> rows{};            ///< that the findings lie in, when the job is to show them
};

struct CheckOutcome {
    std::vector<CheckedFile> files;
    std::vector<foundation::Finding> findings; ///< of the round as a whole, ranked
    std::optional<foundation::Period> period;  ///< of the round that was checked as a whole
    foundation::Date cut_off;                  ///< that round's
    std::size_t count(foundation::Severity severity) const;
};

CheckedFile checked(portfolio::Return one);

/// Checks the files; of a folder, all its files; of a round's folder, its returns, also against each other
/// and against the round's setup. A loose file is checked with the organisations and templates of `round`,
/// wherever it lies; without one, of the round that it lies in: beside a round.xlsx, or in the folder
/// returns/ beside one. Throws Error for a folder that cannot be read, for a round without a usable setup and
/// for a template that is faulty.
CheckOutcome check(const std::vector<std::filesystem::path> &paths, const JobOptions &job,
                   const std::optional<std::filesystem::path> &round = {});

} // namespace kvartal::round
