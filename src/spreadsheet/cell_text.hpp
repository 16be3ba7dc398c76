// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kvartal::spreadsheet {

/// What a cell can hold: 32 767 UTF-16 units (ECMA-376, 18.3.1.40; Excel's limits).
inline constexpr std::size_t longest_cell_text = 32'767;

/// How many UTF-16 units the text takes, which is what Excel counts.
std::size_t utf16_length(std::string_view text);

/// How many letters of the text are seen side by side.
std::size_t letters_in(std::string_view text);

/// The text as well-formed UTF-8 of at most so many UTF-16 units, the last "…" when cut; without characters
/// that XML has no place for.
std::string plain_text(std::string_view text, std::size_t longest = longest_cell_text);

/// The same for a cell, where "_x0041_" would be shown as "A" (ECMA-376, 22.9.2.19) and is escaped.
std::string cell_text(std::string_view text);

} // namespace kvartal::spreadsheet
