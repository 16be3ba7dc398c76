// SPDX-License-Identifier: MIT
#include "foundation/number_style.hpp"
#include "render/web/charts.hpp"
#include "render/web/shapes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kvartal::render::web {
namespace {

constexpr double outer = 84;
constexpr double inner = 52;
constexpr double top = 90; ///< the centre's y
constexpr double centre = chart_width / 2;
constexpr double legend_leading = 22;
constexpr std::size_t legend_characters = 34;
constexpr std::size_t series = 6;
constexpr double full = 2 * std::numbers::pi;

/// The point on the circle at the turn, clockwise from its top: "170 6".
std::string on_circle(double radius, double turn) {
    return coordinate(centre + radius * std::sin(turn)) + " " + coordinate(top - radius * std::cos(turn));
}

std::string arc(double radius, double from, double to) {
    const bool is_large = std::abs(to - from) > std::numbers::pi;
    return "A" + coordinate(radius) + " " + coordinate(radius) + " 0 " + (is_large ? "1 " : "0 ")
           + (to > from ? "1 " : "0 ") + on_circle(radius, to);
}

/// A whole turn is drawn as two halves: an arc that ends where it begins is none.
std::string slice(double from, double to) {
    if (to - from > full - 1e-6) {
        const double half = from + full / 2;
        return slice(from, half) + slice(half, to - 1e-9);
    }
    return "M" + on_circle(outer, from) + arc(outer, from, to) + "L" + on_circle(inner, to)
           + arc(inner, to, from) + "Z";
}

std::string colour_of(const ChartValue &value, std::size_t place) {
    return value.tone ? name_of(*value.tone) + "-fill" : "series-" + std::to_string(place % series);
}

void draw_parts(Markup &page, const std::vector<ChartValue> &values, double total) {
    double from = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double turn = total > 0 ? std::max(values[i].value, 0.0) / total * full : 0;
        if (turn > 0) {
            page.empty("path",
                       {{"class", "part " + colour_of(values[i], i)}, {"d", slice(from, from + turn)}});
        }
        constexpr double middle = (inner + outer) / 2;
        if (values[i].tone && turn * middle > 26) {
            const double at = from + turn / 2;
            draw_status_mark(page, centre + middle * std::sin(at), top - middle * std::cos(at), 9,
                             *values[i].tone);
        }
        from += turn;
    }
}

using Legend = std::vector<std::vector<std::string>>;

/// What stands beside each part's mark, in lines.
Legend legend_of(const std::vector<ChartValue> &values, double total, const foundation::Texts &texts) {
    Legend legend;
    legend.reserve(values.size());
    for (const ChartValue &value : values) {
        const double share = total > 0 ? 100 * std::max(value.value, 0.0) / total : 0;
        legend.push_back(label_lines(
            texts.fill("web.legend", {{"label", value.label},
                                      {"value", value.written},
                                      {"percent", static_cast<std::int64_t>(std::llround(share))}}),
            legend_characters));
    }
    return legend;
}

void draw_legend(Markup &page, const std::vector<ChartValue> &values, const Legend &legend, double y) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].tone) {
            draw_status_mark(page, 12, y, 9, *values[i].tone);
        } else {
            page.empty("rect", {{"class", "bar " + colour_of(values[i], i)},
                                {"x", "4"},
                                {"y", coordinate(y - 8)},
                                {"width", "16"},
                                {"height", "16"}});
        }
        for (const std::string &line : legend[i]) {
            page.element("text", line, {{"x", "28"}, {"y", coordinate(y + 4.5)}});
            y += legend_leading;
        }
    }
}

} // namespace

void draw_donut(Markup &page, const report::Chart &chart, const std::string &id,
                const std::vector<ChartValue> &values, const foundation::Texts &texts, OpenDrawing open) {
    double total = 0;
    for (const ChartValue &value : values) {
        total += std::max(value.value, 0.0);
    }
    const Legend legend = legend_of(values, total, texts);
    std::size_t lines = 0;
    for (const std::vector<std::string> &entry : legend) {
        lines += entry.size();
    }
    const double below = top + outer + 26;
    open(page, chart, id, below + static_cast<double>(lines) * legend_leading);
    draw_parts(page, values, total);
    page.element("text",
                 foundation::written(static_cast<std::int64_t>(std::llround(total)), texts.language()),
                 {{"class", "total"}, {"x", coordinate(centre)}, {"y", coordinate(top + 5)}});
    page.element("text", chart.centre_label,
                 {{"class", "unit"}, {"x", coordinate(centre)}, {"y", coordinate(top + 24)}});
    draw_legend(page, values, legend, below);
    page.close();
}

} // namespace kvartal::render::web
