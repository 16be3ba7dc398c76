// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "render/web/markup.hpp"

#include <string>

namespace kvartal::render::web {

/// The drawings that status marks and roadmaps refer to; once in a page, before the first mark.
void write_shapes(Markup &page);

/// A status as shape, colour and sign, so that it can be told without colours: circle and tick, triangle and
/// exclamation mark, diamond and cross, square and bar. The word stands beside it, so it is hidden from
/// those who listen.
void write_status_mark(Markup &page, foundation::Tone tone);
/// The same in a drawing, with its centre there.
void draw_status_mark(Markup &page, double x, double y, double radius, foundation::Tone tone);

/// "good", "caution", "bad" or "none".
std::string name_of(foundation::Tone tone);

} // namespace kvartal::render::web
