// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "report/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::render {

/// A part of the scale, which goes from 0 to 1: all its quarters are equally wide.
struct Stretch {
    double from = 0, to = 0;
    bool opens_before = false, opens_after = false; ///< it goes on beyond the scale's ends
};

/// A row of a roadmap as its renderers draw it.
struct RoadmapBar {
    std::size_t row = 0; ///< the table's
    bool is_heading = false;
    std::string label;
    std::string kind;               ///< in words
    std::optional<std::size_t> hue; ///< the kind's place among the roadmap's; nothing for another one
    std::optional<Stretch> stretch; ///< nothing for a row without a bar
    std::optional<double> mark;     ///< on the scale; nothing where none is, or it is beyond the scale
    std::string dates;              ///< "01.03.2021–30.06.2025"; empty for a row without a bar
};

/// The table's rows in their order; none when the table lacks one of the roadmap's columns or the scale has
/// no year.
std::vector<RoadmapBar> bars_of(const report::Roadmap &roadmap, const report::Table &table,
                                foundation::Language language);

/// Where the day begins on the scale; below 0 and above 1 for days beyond it.
double place_of(foundation::Date day, const report::Roadmap &roadmap);

int years_of(const report::Roadmap &roadmap);

/// The kinds that some bar has, by their places.
std::vector<std::size_t> hues_of(const std::vector<RoadmapBar> &bars);

} // namespace kvartal::render
