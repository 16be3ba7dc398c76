// SPDX-License-Identifier: MIT
#pragma once

#include "report/wording.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::report {

/// The figures that the secretariat's texts may name, by their name in the report's language, each as the
/// report writes it and with what it comes from: "budsjett_netto" → "548,1".
std::vector<NamedFigure> named_figures(const Wording &wording);

/// The text with each "{name}" of a known figure in its place; another stays as it is.
std::string with_figures(std::string_view text, const std::vector<NamedFigure> &figures);

/// The chapters' texts that name a figure that there is not: figure-unknown.
std::vector<foundation::Finding> unknown_figures(const Wording &wording);

} // namespace kvartal::report
