// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace kvartal::intake {

/// The year that stands in a label as a word of its own: "2024", "Beløp 2024 (MNOK)". Nothing when there is
/// none; the first of several.
std::optional<int> year_in(std::string_view label);

} // namespace kvartal::intake
