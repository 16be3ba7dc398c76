// SPDX-License-Identifier: MIT
#pragma once

#include "checking/finding_rows.hpp"
#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "portfolio/return.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::checking {

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

/// How many of the findings are of the severity and not accepted.
std::size_t how_many(const std::vector<foundation::Finding> &findings, foundation::Severity severity);

} // namespace kvartal::checking
