// SPDX-License-Identifier: MIT
#include "foundation/time_of_day.hpp"

#include <fmt/format.h>

namespace kvartal::foundation {

std::string written(TimeOfDay time) {
    constexpr std::int64_t minutes_an_hour = 60, minutes_a_day = 24 * minutes_an_hour;
    const std::int64_t shown = (time.minutes % minutes_a_day + minutes_a_day) % minutes_a_day;
    return fmt::format("{:02}:{:02}", shown / minutes_an_hour, shown % minutes_an_hour);
}

} // namespace kvartal::foundation
