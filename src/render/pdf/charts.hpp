// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "report/document.hpp"

#include <string>

namespace kvartal::render::pdf {

/// The chart below its caption, drawn from the cells of the table: whole on one page when a page can hold it,
/// else its bars go on. The figure has the chart's alternative text.
void draw_chart(const Press &press, Flow &flow, Element &parent, const report::Chart &chart,
                const report::Table &table, const std::string &caption);

/// A chart with the table that it shows, and its caption.
struct CaptionedChart {
    const report::Chart *chart = nullptr;
    const report::Table *table = nullptr;
    std::string caption;
};

/// Whether both are donuts that have room beside each other.
bool fit_beside(const Press &press, const Flow &flow, const CaptionedChart &left,
                const CaptionedChart &right);
void draw_beside(const Press &press, Flow &flow, Element &parent, const CaptionedChart &left,
                 const CaptionedChart &right);

/// How high it is with its caption.
double chart_height(const Press &press, const Flow &flow, const report::Chart &chart,
                    const report::Table &table);

} // namespace kvartal::render::pdf
