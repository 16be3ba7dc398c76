// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/number_format.hpp"
#include "workbook/workbook.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kvartal::workbook {

/// How a workbook counts days: from 1 January 1900 as day 1, with a 29 February 1900 that never was (day 60),
/// or from 1 January 1904 as day 0 (ECMA-376-1, 18.17.4.1).
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// The day and time that a serial number means, to the nearest second. Nothing for one that is no day: a
/// negative one, one beyond the year 9999, day 60 of the 1900 system, or day 0 where only a day is shown.
std::optional<Moment> moment_from_serial(double serial, DateSystem system, Shows shows);

/// "2019-04-30", "2019-04-30T12:00:00.5Z" or "12:00": ISO 8601 as a cell of the type "d" has it.
std::optional<Moment> moment_from_iso(std::string_view text);

/// "2019-04-30", "2019-04-30T12:00:00" or "12:00:00".
std::string iso_text(const Moment &moment);

} // namespace kvartal::workbook
