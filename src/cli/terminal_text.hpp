// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kvartal::cli {

/// How many columns of a terminal the text takes: 0 for a combining character, 2 for a wide one.
std::size_t columns_of(std::string_view text);

/// The text, cut to so many columns with "…" at its end where it is longer.
std::string cut_to(std::string_view text, std::size_t columns);

} // namespace kvartal::cli
