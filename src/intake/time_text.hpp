// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/time_of_day.hpp"

#include <optional>
#include <string_view>

namespace kvartal::intake {

/// The time of day that a person wrote, or that a cell for times holds: "10:00", "10.00", "kl. 10", "9",
/// "10:00:00". Nothing when it is something else, or no time of the clock ("25:00").
std::optional<foundation::TimeOfDay> read_time_text(std::string_view text);

} // namespace kvartal::intake
