// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "portfolio/return.hpp"
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
    std::string definition; ///< empty when it is no return
    std::optional<std::string> organisation;
    std::size_t initiatives = 0;
    std::vector<foundation::Finding> findings; ///< ranked
};

struct CheckOutcome {
    std::vector<CheckedFile> files;
    std::vector<foundation::Finding> findings; ///< of the round as a whole, ranked
    std::size_t count(foundation::Severity severity) const;
};

CheckedFile checked(const portfolio::Return &one);

/// Checks the files; of a folder, all its files; of a round's folder, its returns, also against each other
/// and against the round's setup. A file beside a round.xlsx, or in the folder returns/ beside one, is
/// checked with the round's organisations and its own templates. Throws Error for a folder that cannot be
/// read, for a round without a usable setup and for a template that is faulty.
CheckOutcome check(const std::vector<std::filesystem::path> &paths, const JobOptions &job);

} // namespace kvartal::round
