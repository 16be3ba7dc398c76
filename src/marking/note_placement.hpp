// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "marking/sheet_geometry.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// Where a note's box stands, as VML has it: left column, pixels into it, top row, pixels, right column,
/// pixels, bottom row, pixels.
using Anchor = std::array<std::uint32_t, 8>;

std::string written(const Anchor &anchor);
std::optional<Anchor> anchor_from(std::string_view text);

/// How tall the text's box must be for all of it to show.
int pixels_of_text(std::string_view text);

/// A box to the right of the cell (to the left at the sheet's edge) with room for the text.
Anchor box_beside(foundation::CellAddress cell, std::string_view text, const SheetGeometry &geometry);

/// The box made taller.
Anchor taller(Anchor box, int pixels, const SheetGeometry &geometry);

} // namespace kvartal::marking
