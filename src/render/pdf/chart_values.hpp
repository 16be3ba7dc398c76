// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "report/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::render::pdf {

/// A row of a table as a chart shows it.
struct ChartValue {
    std::u32string label, written;
    std::optional<foundation::Tone> tone; ///< the label is a status
    double value = 0;                     ///< 0 for a cell that holds no number
};

/// In the order of the chart's rows; rows that the table lacks are left out.
std::vector<ChartValue> chart_values(const Press &press, const report::Chart &chart,
                                     const report::Table &table);

/// A donut has the page's width, or is smaller and stands beside another.
enum class DonutSize { whole, half };

/// The donut's room below the caption, and the donut itself with its upper left corner there.
double donut_height(const std::vector<ChartValue> &values, DonutSize size = DonutSize::whole);
void draw_donut(const Press &press, Point corner, double width, const std::vector<ChartValue> &values,
                const std::string &centre_label, DonutSize size = DonutSize::whole);
/// The least width in which a smaller one's words are whole.
double half_donut_width(const Press &press, const std::vector<ChartValue> &values);

} // namespace kvartal::render::pdf
