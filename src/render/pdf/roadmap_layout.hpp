// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "render/roadmap_bars.hpp"

#include <cstddef>
#include <vector>

namespace kvartal::render::pdf {

/// A row of a roadmap with its label in lines.
struct RoadmapRow {
    RoadmapBar bar;
    std::u32string kind; ///< legible
    std::vector<Line> label;
    double height = 0;
};

/// How a roadmap stands across the page: labels to the left of the scale.
struct RoadmapLayout {
    std::vector<RoadmapRow> rows;
    double label_width = 0, scale_width = 0;
    int years = 0;
};

RoadmapLayout laid_out(const Press &press, double width, const report::Roadmap &roadmap,
                       const report::Table &table);

/// The rows from `first` on that go into the height; a heading never without two of its rows, unless it has
/// fewer. At least one row where `at_top`, none where the first ones do not fit.
std::size_t rows_that_fit(const std::vector<RoadmapRow> &rows, std::size_t first, double height, bool at_top);

/// The heading that the row stands under; nothing for a heading itself, or where there is none.
std::optional<std::size_t> heading_of(const std::vector<RoadmapRow> &rows, std::size_t row);

} // namespace kvartal::render::pdf
