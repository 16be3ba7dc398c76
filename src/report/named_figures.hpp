// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <map>
#include <string>

namespace kvartal::report {

/// The figures that the secretariat's texts may name, as the report writes them, by their name in its
/// language: "budsjett_netto" → "548,1".
std::map<std::string, std::string> named_figures(const Wording &wording);

/// The text with each "{name}" of a known figure in its place; another stays as it is.
std::string with_figures(std::string_view text, const std::map<std::string, std::string> &figures);

/// The chapters' texts that name a figure that there is not: figure-unknown.
std::vector<foundation::Finding> unknown_figures(const Wording &wording);

} // namespace kvartal::report
