// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "portfolio/portfolio.hpp"
#include "report/document.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace kvartal::round {

/// A round's returns as one portfolio, its findings waived and ranked, and its report.
struct ComposedRound {
    portfolio::Portfolio portfolio;
    report::Document document;
    const foundation::Texts *texts = nullptr; ///< of the report's language
};

struct ComposedReading {
    std::optional<ComposedRound> round;
    std::vector<foundation::Finding> findings; ///< why there is none: the setup is unusable
};

/// Reads the round, and the one before it where the setup names it. The report is in the language that the
/// round states unless another is given. Throws Error for what stops the job.
ComposedReading compose_round(const std::filesystem::path &round,
                              std::optional<foundation::Language> language, const JobOptions &job);

} // namespace kvartal::round
