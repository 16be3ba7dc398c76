// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/canvas.hpp"
#include "render/pdf/palette.hpp"

#include <cstddef>
#include <optional>

namespace kvartal::render::pdf {

/// A bar's colours by its kind's place; of no known kind it is white.
palette::Pair kind_colours(std::optional<std::size_t> hue);

/// The bar, or as much more as it takes to see one that is very short or lies beyond the scale.
Box visible_bar(const Box &box, bool opens_before, bool opens_after);

/// A visible bar, pointed where it goes on beyond the scale.
void draw_bar_shape(Canvas &canvas, const Box &box, bool opens_before, bool opens_after, Colour fill);

void draw_diamond(Canvas &canvas, Point centre);

/// The line of the cut-off from the top down.
void draw_cut_off(Canvas &canvas, double x, double top, double foot);

} // namespace kvartal::render::pdf
