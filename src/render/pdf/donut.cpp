// SPDX-License-Identifier: MIT
#include "foundation/number_style.hpp"
#include "render/pdf/chart_values.hpp"
#include "render/pdf/palette.hpp"
#include "render/pdf/status_mark.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kvartal::render::pdf {
namespace {

/// The ring's radii, and the room left of it and between it and the legend.
struct Ring {
    double outer = 0, inner = 0, left = 0, gap = 0;
};
constexpr Ring whole{70, 42, 30, 36}, half{50, 31, 2, 14};
constexpr double legend_indent = 20;
constexpr double margin = 4;
constexpr double legend_leading = 19;
constexpr std::size_t legend_rows = 30; ///< in a column
constexpr TextStyle legend_style{Face::regular, 10, palette::ink};

/// For parts that are no statuses.
constexpr std::array series{Colour{0.12, 0.22, 0.36}, Colour{0.16, 0.44, 0.64}, Colour{0.45, 0.66, 0.82},
                            Colour{0.74, 0.84, 0.91}, Colour{0.45, 0.49, 0.54}, Colour{0.72, 0.75, 0.79}};

Colour colour_of(const ChartValue &value, std::size_t place) {
    return value.tone ? palette::of(*value.tone) : series.at(place % series.size());
}

const Ring &ring_of(DonutSize size) {
    return size == DonutSize::whole ? whole : half;
}

Path slice(Point centre, const Ring &ring, double from, double to) {
    Path path;
    path.move(on_circle(centre, ring.outer, from)).arc(centre, ring.outer, from, to);
    path.line(on_circle(centre, ring.inner, to)).arc(centre, ring.inner, to, from);
    return path.close();
}

void draw_slices(Canvas &canvas, Point centre, const Ring &ring, const std::vector<ChartValue> &values,
                 double total) {
    const Stroke outline{palette::ink, 0.6, true};
    double from = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double share = std::max(values[i].value, 0.0) / total;
        const double to = from + share * 2 * std::numbers::pi;
        if (share > 0) {
            canvas.fill_and_stroke(slice(centre, ring, from, to), colour_of(values[i], i), outline);
        }
        from = to;
    }
}

void draw_marks(Canvas &canvas, Point centre, const Ring &ring, const std::vector<ChartValue> &values,
                double total) {
    constexpr double radius = 6;
    const double middle = (ring.inner + ring.outer) / 2;
    double from = 0;
    for (const ChartValue &value : values) {
        const double turn = std::max(value.value, 0.0) / total * 2 * std::numbers::pi;
        const bool has_room = turn * middle > 3.2 * radius;
        if (value.tone && has_room) {
            draw_status_mark(canvas, on_circle(centre, middle, from + turn / 2), radius, *value.tone);
        }
        from += turn;
    }
}

void draw_centre(const Press &press, Point centre, const Ring &ring, double total, const std::string &label) {
    const std::u32string number = press.legible.one_line(
        foundation::written(static_cast<std::int64_t>(std::llround(total)), press.language), Face::semibold);
    TextStyle big{Face::semibold, 25, palette::ink};
    big.size *= std::min(1.0, 1.6 * ring.inner / std::max(1.0, width_of(press.canvas, number, big)));
    press.canvas.text({centre.x - width_of(press.canvas, number, big) / 2, centre.y - 2.5}, number + U" ",
                      big);
    const TextStyle small{Face::regular, 9.5, palette::muted};
    const std::u32string words = press.legible.one_line(label, Face::regular);
    const Line line = break_lines(words, typeface_of(press.canvas.typefaces(), small.face), small.size,
                                  1.7 * ring.inner, 1)[0];
    press.canvas.text({centre.x - line.width / 2, centre.y - 16}, line.text + U" ", small);
}

std::u32string legend_text(const Press &press, const ChartValue &value, double total) {
    const double share = total > 0 ? 100 * std::max(value.value, 0.0) / total : 0;
    const std::string percent =
        press.texts.fill("render.pdf.percent", {{"percent", static_cast<std::int64_t>(std::llround(share))}});
    std::u32string text = value.label + U": " + value.written;
    return text + U" (" + press.legible.one_line(percent, Face::regular) + U")";
}

void draw_swatch(Canvas &canvas, Point centre, const ChartValue &value, std::size_t place) {
    if (value.tone) {
        draw_status_mark(canvas, centre, 6, *value.tone);
    } else {
        canvas.fill_and_stroke(rectangle({centre.x - 5, centre.y - 5, 10, 10}), colour_of(value, place),
                               {palette::ink, 0.5});
    }
}

std::size_t shown_rows(const std::vector<ChartValue> &values) {
    return std::min(values.size(), legend_rows);
}

void draw_legend(const Press &press, Point from, double width, const std::vector<ChartValue> &values,
                 double total) {
    double y = from.y;
    const std::size_t shown = shown_rows(values);
    for (std::size_t i = 0; i < shown; ++i) {
        const bool cut = i + 1 == shown && shown < values.size();
        const std::u32string text = cut ? U"..." : legend_text(press, values[i], total);
        if (!cut) {
            draw_swatch(press.canvas, {from.x + 6, y}, values[i], i);
        }
        const Line line = break_lines(text, typeface_of(press.canvas.typefaces(), legend_style.face),
                                      legend_style.size, width - legend_indent, 1)[0];
        press.canvas.text({from.x + legend_indent, y - 3.5}, line.text + U" ", legend_style);
        y -= legend_leading;
    }
}

double total_of(const std::vector<ChartValue> &values) {
    double total = 0;
    for (const ChartValue &value : values) {
        total += std::max(value.value, 0.0);
    }
    return total;
}

} // namespace

double donut_height(const std::vector<ChartValue> &values, DonutSize size) {
    return 2 * margin
           + std::max(2 * ring_of(size).outer, static_cast<double>(shown_rows(values)) * legend_leading);
}

double half_donut_width(const Press &press, const std::vector<ChartValue> &values) {
    double longest = 0;
    for (const ChartValue &value : values) {
        longest = std::max(longest,
                           width_of(press.canvas, legend_text(press, value, total_of(values)), legend_style));
    }
    return half.left + 2 * half.outer + half.gap + legend_indent + longest + 1;
}

void draw_donut(const Press &press, Point corner, double width, const std::vector<ChartValue> &values,
                const std::string &centre_label, DonutSize size) {
    const Ring &ring = ring_of(size);
    const double total = total_of(values);
    const double middle = corner.y - donut_height(values, size) / 2;
    const Point centre{corner.x + ring.outer + ring.left, middle};
    if (total > 0) {
        draw_slices(press.canvas, centre, ring, values, total);
        draw_marks(press.canvas, centre, ring, values, total);
    } else {
        press.canvas.stroke(circle(centre, ring.outer), {palette::hairline, 1});
        press.canvas.stroke(circle(centre, ring.inner), {palette::hairline, 1});
    }
    draw_centre(press, centre, ring, total, centre_label);
    const double legend_top = middle + static_cast<double>(shown_rows(values) - 1) * legend_leading / 2;
    const double legend_left = centre.x + ring.outer + ring.gap;
    if (!values.empty()) {
        draw_legend(press, {legend_left, legend_top}, corner.x + width - legend_left, values, total);
    }
}

} // namespace kvartal::render::pdf
