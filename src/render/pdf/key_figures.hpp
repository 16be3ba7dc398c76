// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "report/document.hpp"

namespace kvartal::render::pdf {

/// The figures as cards of one size, two to four in a row: a big figure, its unit, what it is, and a bar in
/// the colour of its tone. Recorded as a list.
void draw_key_figures(const Press &press, Flow &flow, Element &parent, const report::KeyFigures &figures);

double key_figures_lead_height();

} // namespace kvartal::render::pdf
