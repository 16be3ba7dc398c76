// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/language.hpp"
#include "portfolio/organisation.hpp"
#include "portfolio/setup.hpp"
#include "round/check_job.hpp"
#include "round/job_options.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::round {

/// How far an organisation has come with its return.
enum class Standing : std::uint8_t {
    missing,    ///< it has not returned
    unreadable, ///< what it has returned cannot be read
    errors,     ///< something in it cannot be used
    warnings,   ///< something in it is to be looked at
    in_order,
};
inline constexpr std::size_t standings = 5;
std::string_view id_of(Standing standing); ///< "missing", "unreadable", "errors", "warnings", "in-order"

struct OrganisationStatus {
    portfolio::Organisation organisation;
    std::vector<std::string> addresses; ///< where letters to it go
    Standing standing = Standing::missing;
    std::vector<std::string> files; ///< that it has returned and that are used
    std::size_t initiatives = 0;
    std::vector<foundation::Finding> open;      ///< errors and warnings that it is to act on, ranked
    std::size_t accepted = 0;                   ///< findings that the secretariat accepts
    std::vector<std::filesystem::path> paths{}; ///< where the files lie

    std::size_t count(foundation::Severity severity) const; ///< of the open ones
};

struct RoundStatus {
    std::string title; ///< of the report, or the portfolio's name; or empty
    std::string publisher;
    foundation::Period period;
    std::optional<foundation::Date> deadline;
    foundation::Language language = foundation::Language::nb; ///< of the round
    /// Those that are asked for a return, and others that have sent one; in the order of round.xlsx.
    std::vector<OrganisationStatus> organisations;
    std::vector<std::string> unknown_senders; ///< files that no organisation is known to have sent
    std::vector<foundation::Finding> own;     ///< errors and warnings for the secretariat to act on, ranked
    bool has_errors = false;                  ///< any that is not accepted

    std::size_t count(Standing standing) const;
};

/// Sorts what the check of the round found by who is to act on it. A file that cannot be read is its
/// sender's by its name; one that is not used counts for nobody.
RoundStatus sort_by_organisation(const portfolio::Setup &setup, checking::CheckOutcome outcome);

/// Checks the round, and sorts what was found. Throws Error for a round that cannot be read or without a
/// usable setup.
RoundStatus round_status(const std::filesystem::path &round, const JobOptions &job);

} // namespace kvartal::round
