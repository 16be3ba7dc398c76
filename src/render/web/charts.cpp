// SPDX-License-Identifier: MIT
#include "render/web/charts.hpp"

#include "render/cell_text.hpp"
#include "render/web/shapes.hpp"

#include <algorithm>

namespace kvartal::render::web {
namespace {

constexpr double leading = 17;
constexpr double bar_thickness = 15;
constexpr double label_gap = 4;
constexpr double bar_gap = 10;
constexpr std::size_t label_characters = 44;
constexpr double mark_room = 20;

/// In the order of the chart's rows; rows that the table lacks are left out.
std::vector<ChartValue> values_of(const report::Chart &chart, const report::Table &table,
                                  foundation::Language language) {
    std::vector<ChartValue> values;
    values.reserve(chart.rows.size());
    for (const std::size_t row : chart.rows) {
        if (row >= table.rows.size()
            || std::max(chart.label_column, chart.value_column) >= table.rows[row].cells.size()) {
            continue;
        }
        const report::CellContent &label = table.rows[row].cells[chart.label_column].content;
        const report::CellContent &content = table.rows[row].cells[chart.value_column].content;
        ChartValue value{written(label, table, language), written(content, table, language), std::nullopt,
                         number_of(content, table).value_or(0)};
        if (const auto *status = std::get_if<report::StatusMark>(&label)) {
            value.tone = status->tone;
        }
        values.push_back(std::move(value));
    }
    return values;
}

void open_drawing(Markup &page, const report::Chart &chart, const std::string &id, double height) {
    page.open("svg", {{"role", "img"},
                      {"viewBox", "0 0 " + coordinate(chart_width) + " " + coordinate(height)},
                      {"aria-labelledby", id + "-title"},
                      {"aria-describedby", id + "-words"}});
    page.element("title", chart.caption, {{"id", id + "-title"}});
    page.element("desc", chart.alternative, {{"id", id + "-words"}});
}

std::size_t characters_of(const ChartValue &value) {
    return label_characters - (value.tone ? 3 : 0);
}

/// Each label above its bar, so that both have the whole width of a telephone.
void draw_bars(Markup &page, const report::Chart &chart, const std::string &id,
               const std::vector<ChartValue> &values) {
    double longest = 0;
    double height = 0;
    std::size_t widest = 0;
    for (const ChartValue &value : values) {
        longest = std::max(longest, value.value);
        widest = std::max(widest, value.written.size());
        height += static_cast<double>(label_lines(value.label, characters_of(value)).size()) * leading
                  + label_gap + bar_thickness + bar_gap;
    }
    const double room = chart_width - 16 - std::min(8.0 * static_cast<double>(widest), chart_width / 2);
    open_drawing(page, chart, id, height);
    double y = 0;
    for (const ChartValue &value : values) {
        const double left = value.tone ? mark_room : 0;
        if (value.tone) {
            draw_status_mark(page, 8, y + leading - 5, 8, *value.tone);
        }
        for (const std::string &line : label_lines(value.label, characters_of(value))) {
            y += leading;
            page.element("text", line, {{"x", coordinate(left)}, {"y", coordinate(y - 2)}});
        }
        const double top = y + label_gap;
        const double length = longest > 0 ? std::max(value.value, 0.0) / longest * room : 0;
        if (length > 0) {
            const std::string colour = value.tone ? name_of(*value.tone) + "-fill" : "series-1";
            page.empty("rect", {{"class", "bar " + colour},
                                {"x", "0.5"},
                                {"y", coordinate(top)},
                                {"width", coordinate(length)},
                                {"height", coordinate(bar_thickness)}});
        }
        page.empty("path", {{"class", "axis"},
                            {"d", "M0.5 " + coordinate(top - 2) + "v" + coordinate(bar_thickness + 4)}});
        page.element("text", value.written, {{"x", coordinate(length + 7)}, {"y", coordinate(top + 12)}});
        y = top + bar_thickness + bar_gap;
    }
    page.close();
}

} // namespace

std::vector<std::string> label_lines(const std::string &label, std::size_t characters) {
    std::vector<std::string> lines{""};
    const auto count = [](std::string_view text) {
        return static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') != '\x80'; }));
    };
    for (std::size_t from = 0; from < label.size();) {
        const std::size_t to = std::min(label.find(' ', from), label.size());
        const std::string_view word = std::string_view{label}.substr(from, to - from);
        if (!lines.back().empty() && count(lines.back()) + 1 + count(word) > characters) {
            lines.emplace_back();
        }
        lines.back().append(lines.back().empty() ? "" : " ").append(word);
        from = to + 1;
    }
    return lines;
}

void write_chart(Markup &page, const report::Chart &chart, const report::Table &table,
                 const foundation::Texts &texts, const Anchors &anchors) {
    const std::string &id = anchors.of_chart(chart);
    const std::vector<ChartValue> values = values_of(chart, table, texts.language());
    page.open("figure", {{"id", id}});
    page.element("figcaption", chart.caption);
    if (chart.kind == report::ChartKind::donut) {
        draw_donut(page, chart, id, values, texts, open_drawing);
    } else if (chart.kind == report::ChartKind::bars) {
        draw_bars(page, chart, id, values);
    } else {
        page.element("p", chart.alternative);
    }
    write_table_link(page, table, texts, anchors);
    page.close();
    page.line();
}

void write_table_link(Markup &page, const report::Table &table, const foundation::Texts &texts,
                      const Anchors &anchors) {
    if (const std::string &shown = anchors.of_table(table.id); !shown.empty()) {
        page.open("p", {{"class", "source"}});
        page.element("a", texts.fill("web.chart-table", {{"table", table.caption}}), {{"href", "#" + shown}});
        page.close();
    }
}

} // namespace kvartal::render::web
