// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace kvartal::foundation {

/// A time of day in whole minutes after midnight; one of 24 hours or more is of a later day.
struct TimeOfDay {
    std::int64_t minutes = 0;
    friend auto operator<=>(const TimeOfDay &, const TimeOfDay &) = default;
};

/// "09:05", as a clock shows it.
std::string written(TimeOfDay time);

} // namespace kvartal::foundation
