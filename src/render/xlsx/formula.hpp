// SPDX-License-Identifier: MIT
#pragma once

#include "render/xlsx/layout.hpp"

#include <optional>
#include <string>

namespace kvartal::render::xlsx {

/// The A1 formula, with its "=", that the cell's derivation stands for; nothing when it has none, when a cell
/// that it names is not there, or when it is longer than a spreadsheet takes.
std::optional<std::string> formula_text(const report::TableCell &cell, const PlacedTable &own,
                                        const Layout &layout);

/// A run of cells on another sheet: 'Portefølje'!$J$7:$J$20.
std::string absolute_reference(const PlacedTable &placed, foundation::CellRange cells);

} // namespace kvartal::render::xlsx
