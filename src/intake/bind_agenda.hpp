// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/meeting.hpp"

#include <span>
#include <string>
#include <vector>

namespace kvartal::intake {

struct MeetingReading {
    portfolio::Meeting meeting;
    std::vector<foundation::Finding> findings;
};

/// The meeting and its agenda, as the tables of round.xlsx state them. A time or a duration that cannot be
/// used is a finding and is left out, and so is a start that an agenda lacks.
MeetingReading bind_meeting(std::span<const Table> tables, const std::string &file_name);

} // namespace kvartal::intake
