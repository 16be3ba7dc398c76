// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::adoption {

/// A basic string: quotation marks, backslashes and control characters escaped.
std::string toml_string(std::string_view text);
/// ["a", "b"]
std::string toml_list(const std::vector<std::string> &texts);
/// The words as comment lines, each "# …", no line much longer than a screen is wide.
std::string toml_comment(std::string_view words);

} // namespace kvartal::adoption
