// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/web/anchors.hpp"
#include "render/web/markup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::render::web {

/// A row of a table as a chart shows it.
struct ChartValue {
    std::string label, written;
    std::optional<foundation::Tone> tone; ///< the label is a status
    double value = 0;                     ///< 0 for a cell that holds no number
};

/// The chart as a figure: its caption, the drawing with its alternative text, and a link to the table that
/// has the figures. Of a kind that it cannot draw, the alternative in words.
void write_chart(Markup &page, const report::Chart &chart, const report::Table &table,
                 const foundation::Texts &texts, const Anchors &anchors);

/// A link to the table that has a figure's figures, where the page shows it.
void write_table_link(Markup &page, const report::Table &table, const foundation::Texts &texts,
                      const Anchors &anchors);

/// The drawings' width in their own units, about a pixel each on a narrow screen.
inline constexpr double chart_width = 340;

/// The label in lines of so many characters, broken between words.
std::vector<std::string> label_lines(const std::string &label, std::size_t characters);

/// Draws into an svg that is open; the other opens it, of the height that it needs.
using OpenDrawing = void (*)(Markup &, const report::Chart &, const std::string &id, double height);
void draw_donut(Markup &page, const report::Chart &chart, const std::string &id,
                const std::vector<ChartValue> &values, const foundation::Texts &texts, OpenDrawing open);

} // namespace kvartal::render::web
