// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "report/document.hpp"

#include <string>

namespace kvartal::render::pdf {

/// The roadmap below its caption, over as many pages as it takes, each with the years above. The figure has
/// the roadmap's alternative text.
void draw_roadmap(const Press &press, Flow &flow, Element &parent, const report::Roadmap &roadmap,
                  const report::Table &table, const std::string &caption);

/// What may not be parted: the caption, the legend, the years and the first rows.
double roadmap_lead_height(const Press &press, const Flow &flow, const report::Roadmap &roadmap,
                           const report::Table &table);

} // namespace kvartal::render::pdf
