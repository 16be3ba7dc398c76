// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/workbook.hpp"

#include <cstdint>
#include <string_view>

namespace kvartal::workbook {

/// What a number format shows a number as. Elapsed time, "[h]:mm", is an amount of hours: a number.
enum class Shows : std::uint8_t { number, day, time, day_and_time };

/// What a format code shows (ECMA-376-1, 18.8.31), told from any of its sections for numbers.
Shows shown_by(std::string_view format_code);

/// What a built-in format shows, by its number (ECMA-376-1, 18.8.30).
Shows shown_by_builtin(std::uint32_t number_format_id);

/// What a cell with the format is made for: anything for "General" and a format that says nothing.
MadeFor made_for(std::string_view format_code);
MadeFor made_for_builtin(std::uint32_t number_format_id);

} // namespace kvartal::workbook
