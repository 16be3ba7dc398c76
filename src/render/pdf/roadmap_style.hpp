// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/palette.hpp"
#include "render/pdf/typeface.hpp"

/// A roadmap's sizes, in points.
namespace kvartal::render::pdf::roadmap_style {

inline constexpr TextStyle label{Face::regular, 8.5, palette::ink};
inline constexpr TextStyle heading{Face::semibold, 9, palette::navy};
inline constexpr TextStyle year{Face::semibold, 9, palette::white};
inline constexpr TextStyle quarter{Face::regular, 7, palette::ink};
inline constexpr TextStyle word{Face::semibold, 7.5, palette::ink};
inline constexpr TextStyle quiet{Face::italic, 8, palette::muted};
inline constexpr TextStyle legend{Face::regular, 8.5, palette::ink};

inline constexpr double leading = 11;
inline constexpr double row_padding = 2.6;
inline constexpr std::size_t label_lines = 3;
inline constexpr double inset = 5; ///< between an edge and words
inline constexpr double heading_height = 16;
inline constexpr double year_height = 17;
inline constexpr double quarter_height = 12;
inline constexpr double bar_thickness = 11;
inline constexpr double arrow = 6; ///< an open end's point
inline constexpr double diamond = 4.4;
inline constexpr double legend_leading = 16;
inline constexpr double legend_gap = 4; ///< below it

} // namespace kvartal::render::pdf::roadmap_style
