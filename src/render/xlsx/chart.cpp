// SPDX-License-Identifier: MIT
#include "render/xlsx/chart.hpp"

#include "render/xlsx/chart_series.hpp"
#include "render/xlsx/formats.hpp"
#include "spreadsheet/cell_text.hpp"
#include "spreadsheet/workbook_writer.hpp"

#include <algorithm>

namespace kvartal::render::xlsx {
namespace {

using foundation::CellAddress;
using report::Chart;
using report::ChartKind;

constexpr double chart_width = 576; // pixels: nine columns of the usual width
constexpr double column_pixels = 64;
constexpr double row_pixels = 20;
constexpr double widest_beside = 80; // characters: a wider table has its charts below

lxw_chart_font font(double size, lxw_color_t colour, bool bold = false) {
    lxw_chart_font font{};
    font.size = size;
    font.color = colour;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    return font;
}

double height_of(const Chart &chart) {
    constexpr double donut = 300;
    return chart.kind == ChartKind::donut
               ? donut
               : std::clamp(80 + 26 * static_cast<double>(chart.rows.size()), 220.0, 1'200.0);
}

/// The title in words: a leading "=" would make it a formula.
std::string title_of(const Chart &chart) {
    const std::string title = spreadsheet::plain_text(chart.caption, 250);
    return title.starts_with('=') ? " " + title : title;
}

void colour_points(lxw_chart_series *series, const std::vector<lxw_color_t> &colours) {
    std::vector<lxw_chart_fill> fills(colours.size());
    std::vector<lxw_chart_point> points(colours.size());
    std::vector<lxw_chart_point *> pointers;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        fills[i].color = colours[i];
        points[i].fill = &fills[i];
        pointers.push_back(&points[i]);
    }
    pointers.push_back(nullptr);
    spreadsheet::check(chart_series_set_points(series, pointers.data()));
}

void dress_donut(lxw_chart *chart, lxw_chart_series *series, const SeriesCells &cells) {
    colour_points(series, cells.colours);
    chart_set_hole_size(chart, 58);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
    lxw_chart_font legend = font(10, navy);
    chart_legend_set_font(chart, &legend);
}

void dress_bars(lxw_chart *chart, lxw_chart_series *series, const std::string &format) {
    lxw_chart_fill fill{};
    fill.color = 0x4A6FA5;
    chart_series_set_fill(series, &fill);
    chart_set_series_gap(chart, 45);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_font labels = font(10, navy);
    lxw_chart_axis *names = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y);
    chart_axis_set_reverse(names); // the first row on top
    chart_axis_set_num_font(names, &labels);
    chart_axis_set_major_tick_mark(names, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_axis_set_label_position(names, LXW_CHART_AXIS_LABEL_POSITION_LOW); // left of bars below zero, too
    lxw_chart_axis *values = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X);   // bars: along
    chart_axis_set_num_format(values, format.c_str());
    chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
    chart_axis_off(values); // each bar carries its figure
}

lxw_chart *make_chart(const Chart &chart, const PlacedTable &placed, lxw_workbook *workbook) {
    const bool donut = chart.kind == ChartKind::donut;
    lxw_chart *made = workbook_add_chart(workbook, donut ? LXW_CHART_DOUGHNUT : LXW_CHART_BAR);
    const SeriesCells cells = series_cells(chart, placed);
    lxw_chart_series *series = chart_add_series(made, cells.labels.c_str(), cells.values.c_str());
    cache_series(series, cells);
    if (donut) {
        dress_donut(made, series, cells);
    } else {
        dress_bars(made, series, cells.number_format);
    }
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, cells.number_format.c_str());
    lxw_chart_font figures = font(10, 0x1F2933, true);
    chart_series_set_labels_font(series, &figures);
    lxw_chart_font heading = font(12, navy, true);
    chart_title_set_name(made, title_of(chart).c_str());
    chart_title_set_name_font(made, &heading);
    lxw_chart_line no_line{};
    no_line.none = LXW_TRUE;
    chart_chartarea_set_line(made, &no_line);
    return made;
}

std::uint32_t cells_for(double pixels, double each) {
    return static_cast<std::uint32_t>(pixels / each) + 1;
}

} // namespace

CellAddress write_charts(lxw_worksheet *sheet, const PlacedTable &placed, const TableShape &shape,
                         std::uint32_t row_below, const report::Document &document, lxw_workbook *workbook) {
    const bool beside = shape.width(shape.last_column()) <= widest_beside;
    CellAddress at =
        beside ? CellAddress{placed.header_row, shape.last_column() + 2} : CellAddress{row_below + 1, 0};
    CellAddress end;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *chart = std::get_if<Chart>(&block);
            if (chart == nullptr || chart->table != placed.table->id || !can_be_drawn(*chart, placed)) {
                continue;
            }
            std::string words = spreadsheet::plain_text(chart->alternative);
            lxw_chart_options options{};
            options.x_scale = chart_width / 480; // of the library's usual size
            options.y_scale = height_of(*chart) / 288;
            options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
            options.description = words.data();
            spreadsheet::check(worksheet_insert_chart_opt(sheet, at.row, static_cast<lxw_col_t>(at.column),
                                                          make_chart(*chart, placed, workbook), &options));
            end.row = at.row + cells_for(height_of(*chart), row_pixels) - 1;
            end.column = beside ? at.column + cells_for(chart_width, column_pixels) - 1 : shape.last_column();
            at.row = end.row + 2;
        }
    }
    return end;
}

} // namespace kvartal::render::xlsx
