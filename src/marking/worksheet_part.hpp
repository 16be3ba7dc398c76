// SPDX-License-Identifier: MIT
#pragma once

#include "marking/relationships.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// The worksheet with the XML where elements of that name belong (ECMA-376-1, 18.3.1.99), after those of the
/// same name. The name is that of an element which follows the cells.
std::string with_element(std::string text, std::string_view name, const std::string &xml);

/// The relationship that leads to the sheet's VML drawing, which holds the boxes of its notes.
std::optional<std::string> legacy_drawing_of(std::string_view text);
std::string with_legacy_drawing(std::string text, std::string_view relationship, Conformance conformance);
std::string without_legacy_drawing(const std::string &text);

/// Whether the sheet's tab is one of those selected; typing goes into all of them.
bool is_selected(std::string_view text);
std::string with_selection(std::string text, bool selected);

} // namespace kvartal::marking
