// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "render/pdf/canvas.hpp"

namespace kvartal::render::pdf {

/// A status as shape, colour and sign, so that it can be told without colours: circle and tick, triangle and
/// exclamation mark, diamond and cross, square and bar. `radius` is about half its height.
void draw_status_mark(Canvas &canvas, Point centre, double radius, foundation::Tone tone);

} // namespace kvartal::render::pdf
