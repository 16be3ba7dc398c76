// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace kvartal::workbook {

/// The days that "PT12H30M15S", "P1DT2H" or "-PT0.5S" lasts: xsd:duration without years and months, whose
/// lengths differ.
std::optional<double> days_of_iso_duration(std::string_view text);

} // namespace kvartal::workbook
