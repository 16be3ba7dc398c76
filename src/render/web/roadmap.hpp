// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/web/anchors.hpp"
#include "render/web/markup.hpp"

namespace kvartal::render::web {

/// The roadmap as a figure: its caption, what the colours and signs mean, the drawing, as wide as the screen,
/// with its alternative text, and a link to the table that has the dates.
void write_roadmap(Markup &page, const report::Roadmap &roadmap, const report::Table &table,
                   const foundation::Texts &texts, const Anchors &anchors);

} // namespace kvartal::render::web
