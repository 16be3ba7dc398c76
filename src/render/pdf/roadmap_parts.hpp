// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/roadmap_layout.hpp"

namespace kvartal::render::pdf {

/// The years and quarters, from the corner down.
void draw_roadmap_header(const Press &press, Point corner, const RoadmapLayout &layout,
                         const report::Roadmap &roadmap, const std::string &label);
double roadmap_header_height();

/// The lines of years and quarters behind rows of that height together, and that of the cut-off.
void draw_roadmap_grid(const Press &press, Point corner, double height, const RoadmapLayout &layout,
                       const report::Roadmap &roadmap);

/// A heading, with words that follow it; or a row: its label, its bar, and what kind it is.
void draw_roadmap_heading(const Press &press, Point corner, const RoadmapLayout &layout,
                          const std::vector<Line> &label);
void draw_roadmap_row(const Press &press, Point corner, const RoadmapLayout &layout, const RoadmapRow &row,
                      const report::Roadmap &roadmap);

/// What the colours and signs mean, in as many lines as it takes; drawn from the corner down.
void draw_roadmap_legend(const Press &press, Point corner, const RoadmapLayout &layout,
                         const report::Roadmap &roadmap);
double roadmap_legend_height(const Press &press, const RoadmapLayout &layout, const report::Roadmap &roadmap);

} // namespace kvartal::render::pdf
