// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kvartal::intake {

/// How many measures are planned, and how many of them are started, where that is told.
struct MeasuresText {
    std::int64_t planned = 0;
    std::optional<std::int64_t> started;
};

/// What "1/4", "1 av 4", "1 of 4" or only "4" says: one of four is started; four are planned. Nothing for any
/// other text, and when more are started than planned.
std::optional<MeasuresText> read_measures_text(std::string_view text);

} // namespace kvartal::intake
