// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "round/check_job.hpp"
#include "round/job_options.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace kvartal::round {

struct ReportOptions {
    std::filesystem::path round;
    std::optional<std::filesystem::path> output;  ///< the round's report/ when absent
    std::optional<foundation::Language> language; ///< the one that the round states when absent
    std::optional<std::filesystem::path> fonts;   ///< where Open Sans lies; the shipped when absent
    std::optional<std::filesystem::path> web{};   ///< where to put it as a page; nowhere when absent
    std::filesystem::path
        shared{}; ///< the share/kvartal beside the program; where it is installed when empty
};

struct ReportOutcome {
    checking::CheckOutcome check;
    std::size_t initiatives = 0;
    std::vector<std::filesystem::path>
        written; ///< the workbook, the PDF, findings.json, the page; none when the setup is unusable
};

/// The round's returns as the report: rapport-2019-q2.xlsx, .pdf and findings.json, and a page where one is
/// asked for. Throws Error for what stops the job.
ReportOutcome make_report(const ReportOptions &options, const JobOptions &job);

} // namespace kvartal::round
