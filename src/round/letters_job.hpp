// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::round {

struct LetterOptions {
    std::filesystem::path round;
    std::optional<std::filesystem::path> output; ///< else letters/ in the round
    std::string sender;                          ///< an e-mail address; empty leaves it to the mail program
    foundation::Date date;                       ///< of the letters
};

struct WrittenLetter {
    std::string organisation;
    std::filesystem::path path;
    bool asks_for_return = false; ///< else for corrections
    bool has_address = false;     ///< round.xlsx states where it goes
};

struct LetterOutcome {
    std::vector<WrittenLetter> written; ///< in the order of round.xlsx
    std::vector<std::filesystem::path>
        stale;               ///< drafts of an earlier time in the folder, no longer called for
    bool has_errors = false; ///< in the returns
};

/// Whether letters can come from it: one e-mail address.
bool is_sender(std::string_view text);

/// Writes a draft (.eml) to each organisation that has not returned, or whose return has errors or warnings
/// that are not accepted, in its language; a list of all of them goes with it. Nothing is sent. Throws Error
/// as round_status does, and for what cannot be written.
LetterOutcome write_letters(const LetterOptions &options, const JobOptions &job);

} // namespace kvartal::round
