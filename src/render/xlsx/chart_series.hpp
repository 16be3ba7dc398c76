// SPDX-License-Identifier: MIT
#pragma once

#include "render/xlsx/layout.hpp"

#include <xlsxwriter.h>

#include <string>
#include <vector>

namespace kvartal::render::xlsx {

/// What a chart's one series shows: the cells as references, and what they hold.
struct SeriesCells {
    std::string labels, values; ///< ='Status'!$A$4:$A$6, or =('Status'!$A$4,'Status'!$A$6)
    std::vector<std::string> label_texts;
    std::vector<double> figures;
    std::vector<lxw_color_t> colours; ///< by the labels' tones; where none has one, shades
    std::string number_format;
};

/// Whether the chart names rows and columns that the table has.
bool can_be_drawn(const report::Chart &chart, const PlacedTable &placed);

SeriesCells series_cells(const report::Chart &chart, const PlacedTable &placed);

/// Keeps the figures within the chart, so that a viewer that does not calculate shows it. The library itself
/// does so only for plain numbers in one run of cells.
void cache_series(lxw_chart_series *series, const SeriesCells &cells);

} // namespace kvartal::render::xlsx
