// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace kvartal::workbook {

/// The number that the whole text is, or nothing.
template <class Number>
std::optional<Number> exactly(std::string_view text) {
    Number number{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = result.ec == std::errc{} && result.ptr == text.data() + text.size();
    return whole ? std::optional{number} : std::nullopt;
}

/// The text without the white space round it.
std::string_view without_blanks(std::string_view text);

/// The finite number that the text is, and nothing else.
std::optional<double> number_from(std::string_view text);

/// Whether a height or width, with or without a unit, is stated and is none.
bool is_zero(std::string_view length);

} // namespace kvartal::workbook
