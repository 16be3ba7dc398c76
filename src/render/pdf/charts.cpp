// SPDX-License-Identifier: MIT
#include "render/pdf/charts.hpp"

#include "render/cell_text.hpp"
#include "render/pdf/chart_values.hpp"
#include "render/pdf/palette.hpp"
#include "render/pdf/status_mark.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

constexpr Paragraphing caption_how{{Face::semibold, 9.5, palette::ink}, 13.5, 0, 620};
constexpr double caption_gap = 5;
constexpr TextStyle label_style{Face::regular, 9, palette::ink};
constexpr double label_leading = 11.5;
constexpr std::size_t label_lines = 3;
constexpr double bar_thickness = 13;
constexpr double row_gap = 6.5;

struct Bar {
    std::vector<Line> label;
    double height = 0;
};

/// Where the parts of the bars stand, from the left.
struct Bars {
    std::vector<Bar> rows;
    double label_width = 0, value_width = 0, longest = 0;
    double height = 0;
};

Bars laid_out(const Press &press, const std::vector<ChartValue> &values, double width) {
    Bars bars;
    for (const ChartValue &value : values) {
        const double mark = value.tone ? 18 : 0;
        bars.label_width =
            std::max(bars.label_width, width_of(press.canvas, value.label, label_style) + mark);
        bars.value_width = std::max(bars.value_width, width_of(press.canvas, value.written, label_style));
        bars.longest = std::max(bars.longest, value.value);
    }
    bars.label_width = std::min(bars.label_width, 0.4 * width);
    bars.value_width = std::min(bars.value_width, 0.25 * width);
    for (const ChartValue &value : values) {
        Bar bar;
        bar.label = break_lines(value.label, typeface_of(press.canvas.typefaces(), label_style.face),
                                label_style.size, bars.label_width - (value.tone ? 18 : 0), label_lines);
        bar.height = std::max(bar_thickness, static_cast<double>(bar.label.size()) * label_leading) + row_gap;
        bars.height += bar.height;
        bars.rows.push_back(std::move(bar));
    }
    return bars;
}

void draw_bar(const Press &press, Point corner, double width, const Bars &bars, const Bar &bar,
              const ChartValue &value) {
    Canvas &canvas = press.canvas;
    const double middle = corner.y - bar.height / 2;
    if (value.tone) {
        draw_status_mark(canvas, {corner.x + 7, middle}, 5, *value.tone);
    }
    const auto lines = static_cast<double>(bar.label.size());
    double baseline = middle + (lines - 1) * label_leading / 2 - 3.2;
    // A space, unseen, parts the texts for a reader that takes them from the figure.
    for (std::size_t i = 0; i < bar.label.size(); ++i) {
        const std::u32string parted = bar.label[i].text + (i + 1 == bar.label.size() ? U" " : U"");
        canvas.text({corner.x + (value.tone ? 18 : 0), baseline}, parted, label_style);
        baseline -= label_leading;
    }
    const double axis = corner.x + bars.label_width + 10;
    const double room = std::max(10.0, corner.x + width - axis - bars.value_width - 8);
    const double length = bars.longest > 0 ? std::max(value.value, 0.0) / bars.longest * room : 0;
    if (length > 0) {
        const Colour colour = value.tone ? palette::of(*value.tone) : palette::accent;
        canvas.fill_and_stroke(rectangle({axis, middle - bar_thickness / 2, length, bar_thickness}), colour,
                               {palette::ink, 0.5});
    }
    canvas.line({axis, corner.y}, {axis, corner.y - bar.height}, {palette::muted, 0.7});
    const Line written = break_lines(value.written, typeface_of(canvas.typefaces(), label_style.face),
                                     label_style.size, bars.value_width + 1, 1)[0];
    canvas.text({axis + length + 6, middle - 3.2}, written.text + U" ", label_style);
}

void draw_bars(const Press &press, Flow &flow, Element &figure, const std::vector<ChartValue> &values) {
    const double width = std::min(flow.frame().width(), 560.0);
    const Bars bars = laid_out(press, values, width);
    for (std::size_t row = 0; row < bars.rows.size();) {
        flow.need(bars.rows[row].height);
        press.canvas.begin(figure);
        do {
            draw_bar(press, {flow.frame().left, flow.y()}, width, bars, bars.rows[row], values[row]);
            flow.down(bars.rows[row].height);
            ++row;
        } while (row < bars.rows.size() && flow.left_over() >= bars.rows[row].height);
        press.canvas.end();
    }
}

constexpr double gap_between = 16; // two donuts

double half_of(const Frame &frame) {
    return (frame.width() - gap_between) / 2;
}

} // namespace

std::vector<ChartValue> chart_values(const Press &press, const report::Chart &chart,
                                     const report::Table &table) {
    std::vector<ChartValue> values;
    for (const std::size_t row : chart.rows) {
        if (row >= table.rows.size()) {
            continue;
        }
        const auto &cells = table.rows[row].cells;
        if (chart.label_column >= cells.size() || chart.value_column >= cells.size()) {
            continue;
        }
        const report::CellContent &label = cells[chart.label_column].content;
        const report::CellContent &content = cells[chart.value_column].content;
        ChartValue value;
        value.label = press.legible.one_line(written(label, table, press.language), Face::regular);
        value.written = press.legible.one_line(written(content, table, press.language), Face::regular);
        value.value = number_of(content, table).value_or(0);
        if (const auto *status = std::get_if<report::StatusMark>(&label)) {
            value.tone = status->tone;
        }
        values.push_back(std::move(value));
    }
    return values;
}

double chart_height(const Press &press, const Flow &flow, const report::Chart &chart,
                    const report::Table &table) {
    const std::vector<ChartValue> values = chart_values(press, chart, table);
    const double drawn = chart.kind == report::ChartKind::donut
                             ? donut_height(values)
                             : laid_out(press, values, std::min(flow.frame().width(), 560.0)).height;
    return drawn + caption_gap + lead_height(caption_how);
}

void draw_chart(const Press &press, Flow &flow, Element &parent, const report::Chart &chart,
                const report::Table &table, const std::string &caption) {
    const double whole = chart_height(press, flow, chart, table);
    flow.need(whole <= flow.frame().height() ? whole : flow.frame().height() / 2);
    draw_paragraph(flow, press.canvas, parent.add(Role::paragraph),
                   press.legible.one_line(caption, Face::semibold), caption_how);
    flow.down(caption_gap);
    Element &figure = parent.add(Role::figure);
    figure.alternative = chart.alternative.empty() ? caption : chart.alternative;
    const std::vector<ChartValue> values = chart_values(press, chart, table);
    const int page = press.canvas.page();
    const double top = flow.y();
    if (chart.kind == report::ChartKind::bars) {
        draw_bars(press, flow, figure, values);
    } else {
        press.canvas.begin(figure);
        draw_donut(press, {flow.frame().left, top}, flow.frame().width(), values, chart.centre_label);
        press.canvas.end();
        flow.down(donut_height(values));
    }
    if (press.canvas.page() == page) {
        figure.area = Box{flow.frame().left, flow.y(), flow.frame().width(), top - flow.y()};
    }
}

bool fit_beside(const Press &press, const Flow &flow, const CaptionedChart &left,
                const CaptionedChart &right) {
    const auto fits = [&](const CaptionedChart &one) {
        return one.chart->kind == report::ChartKind::donut
               && half_donut_width(press, chart_values(press, *one.chart, *one.table))
                      <= half_of(flow.frame());
    };
    return fits(left) && fits(right);
}

void draw_beside(const Press &press, Flow &flow, Element &parent, const CaptionedChart &left,
                 const CaptionedChart &right) {
    flow.need(std::max(chart_height(press, flow, *left.chart, *left.table),
                       chart_height(press, flow, *right.chart, *right.table))
              + lead_height(caption_how)); // a caption of half the width may take another line
    const double top = flow.y(), half = half_of(flow.frame());
    double lowest = top, indent = 0;
    for (const CaptionedChart *one : {&left, &right}) {
        flow.down(flow.y() - top);
        Paragraphing how = caption_how;
        how.indent = indent;
        how.measure = half;
        draw_paragraph(flow, press.canvas, parent.add(Role::paragraph),
                       press.legible.one_line(one->caption, Face::semibold), how);
        flow.down(caption_gap);
        Element &figure = parent.add(Role::figure);
        figure.alternative = one->chart->alternative.empty() ? one->caption : one->chart->alternative;
        const std::vector<ChartValue> values = chart_values(press, *one->chart, *one->table);
        const Point corner{flow.frame().left + indent, flow.y()};
        press.canvas.begin(figure);
        draw_donut(press, corner, half, values, one->chart->centre_label, DonutSize::half);
        press.canvas.end();
        flow.down(donut_height(values, DonutSize::half));
        figure.area = Box{corner.x, flow.y(), half, corner.y - flow.y()};
        lowest = std::min(lowest, flow.y());
        indent += half + gap_between;
    }
    flow.down(flow.y() - lowest);
}

} // namespace kvartal::render::pdf
