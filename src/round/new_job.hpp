// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::round {

struct NewOptions {
    std::filesystem::path round;                       ///< the folder to make
    std::filesystem::path previous;                    ///< the last round's folder
    std::optional<foundation::Date> cut_off, deadline; ///< three months after the last round's when absent
};

struct NewOutcome {
    foundation::Period period;
    foundation::Date cut_off;
    std::optional<foundation::Date> deadline;
    std::filesystem::path setup;                  ///< round.xlsx
    std::vector<std::filesystem::path> templates; ///< one an organisation that is asked for a return
    std::size_t initiatives = 0;                  ///< that they are filled with
};

/// Makes the next round's folder: round.xlsx carried over, templates/ with one for each organisation, filled
/// with last round's answers, and an empty returns/. Throws Error: folder-exists; what read_round_setup
/// throws; setup-incomplete when the last round's setup cannot be used.
NewOutcome make_next_round(const NewOptions &options, const JobOptions &job);

} // namespace kvartal::round
