// SPDX-License-Identifier: MIT
#include "render/xlsx/chart_series.hpp"

#include "render/xlsx/column_widths.hpp"
#include "render/xlsx/formats.hpp"
#include "render/xlsx/formula.hpp"
#include "spreadsheet/cell_text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace kvartal::render::xlsx {
namespace {

using report::Chart;
using report::TableCell;

const TableCell &cell_at(const PlacedTable &placed, std::size_t row, std::size_t column) {
    static const TableCell blank;
    const auto &cells = placed.table->rows.at(row).cells;
    return column < cells.size() ? cells[column] : blank;
}

/// The rows' cells of the column, neighbours as one run.
std::string references(const Chart &chart, const PlacedTable &placed, std::size_t column) {
    std::string runs;
    bool several = false;
    for (std::size_t first = 0; first < chart.rows.size();) {
        std::size_t last = first;
        while (last + 1 < chart.rows.size() && chart.rows[last + 1] == chart.rows[last] + 1) {
            ++last;
        }
        several = first > 0;
        runs += several ? "," : "";
        runs += absolute_reference(
            placed, {placed.cell(chart.rows[first], column), placed.cell(chart.rows[last], column)});
        first = last + 1;
    }
    std::string text = several ? "=(" : "=";
    text += runs;
    text += several ? ")" : "";
    return text;
}

double figure(const report::CellContent &content, foundation::AmountUnit unit) {
    if (const auto *amount = std::get_if<foundation::Money>(&content)) {
        return foundation::number_in(unit, *amount);
    }
    const auto *count = std::get_if<std::int64_t>(&content);
    return count == nullptr ? 0.0 : static_cast<double>(*count);
}

std::vector<lxw_color_t> colours_of(const Chart &chart, const PlacedTable &placed) {
    constexpr std::array<lxw_color_t, 6> shades{0x6F93C4, 0xA9C1E0, 0x8FB8A8, 0xD9C58B, 0xC3A3C0, 0xB9C0C9};
    std::vector<lxw_color_t> colours;
    bool toned = false;
    for (const std::size_t row : chart.rows) {
        const auto *mark = std::get_if<report::StatusMark>(&cell_at(placed, row, chart.label_column).content);
        toned = toned || (mark != nullptr && mark->tone != foundation::Tone::none);
        colours.push_back(chart_colour(mark == nullptr ? foundation::Tone::none : mark->tone));
    }
    for (std::size_t i = 0; !toned && i < colours.size(); ++i) {
        colours[i] = shades[i % shades.size()];
    }
    return colours;
}

/// Points that the library frees with free().
void fill(lxw_series_range *range, const SeriesCells &cells, bool labels) {
    range->ignore_cache = LXW_TRUE; // filled here
    range->has_string_cache = labels ? LXW_TRUE : LXW_FALSE;
    for (std::size_t i = 0; i < cells.figures.size(); ++i) {
        auto *point = static_cast<lxw_series_data_point *>(std::calloc(1, sizeof(lxw_series_data_point)));
        if (point == nullptr) {
            throw std::bad_alloc{};
        }
        if (labels) {
            point->is_string = LXW_TRUE;
            point->string = strdup(cells.label_texts[i].c_str());
        } else {
            point->number = cells.figures[i];
        }
        STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
    }
    range->num_data_points = static_cast<std::uint16_t>(cells.figures.size());
}

} // namespace

bool can_be_drawn(const Chart &chart, const PlacedTable &placed) {
    const report::Table &table = *placed.table;
    constexpr std::size_t most_points = 255; // what a reader, and the library's counters, can take
    return !chart.rows.empty() && chart.rows.size() <= most_points
           && std::max(chart.label_column, chart.value_column) < table.columns.size()
           && std::all_of(chart.rows.begin(), chart.rows.end(),
                          [&](std::size_t row) { return row < table.rows.size(); });
}

SeriesCells series_cells(const Chart &chart, const PlacedTable &placed) {
    const report::Table &table = *placed.table;
    SeriesCells cells;
    cells.labels = references(chart, placed, chart.label_column);
    cells.values = references(chart, placed, chart.value_column);
    bool amounts = false;
    for (const std::size_t row : chart.rows) {
        const report::CellContent &value = cell_at(placed, row, chart.value_column).content;
        amounts = amounts || std::holds_alternative<foundation::Money>(value);
        cells.figures.push_back(figure(value, table.unit));
        cells.label_texts.push_back(spreadsheet::plain_text(
            shown(cell_at(placed, row, chart.label_column).content, table, foundation::Language::nb)));
    }
    cells.colours = colours_of(chart, placed);
    cells.number_format = number_format(amounts ? std::clamp(table.decimals, 0, 8) : 0, "", false);
    return cells;
}

void cache_series(lxw_chart_series *series, const SeriesCells &cells) {
    fill(series->categories, cells, true);
    fill(series->values, cells, false);
}

} // namespace kvartal::render::xlsx
