// SPDX-License-Identifier: MIT
#include "render/roadmap_bars.hpp"

#include "render/cell_text.hpp"

#include <algorithm>
#include <chrono>
#include <set>

namespace kvartal::render {
namespace {

using foundation::Date;
using std::chrono::sys_days;

std::size_t columns_needed(const report::Roadmap &roadmap) {
    return 1
           + std::max({roadmap.label_column, roadmap.kind_column, roadmap.first_column, roadmap.last_column,
                       roadmap.mark_column.value_or(0)});
}

std::optional<Date> day_in(const report::TableCell &cell) {
    const auto *day = std::get_if<Date>(&cell.content);
    return day != nullptr && day->ok() ? std::optional{*day} : std::nullopt;
}

Stretch stretch_of(Date first, Date last, const report::Roadmap &roadmap) {
    const double from = place_of(first, roadmap);
    const double to = place_of(Date{sys_days{last} + std::chrono::days{1}}, roadmap);
    return {std::clamp(from, 0.0, 1.0), std::clamp(to, 0.0, 1.0), from<0, to> 1};
}

RoadmapBar bar_of(const report::Roadmap &roadmap, const report::Table &table, std::size_t row,
                  foundation::Language language) {
    const auto &cells = table.rows[row].cells;
    RoadmapBar bar;
    bar.row = row;
    bar.label = written(cells[roadmap.label_column].content, table, language);
    bar.kind = written(cells[roadmap.kind_column].content, table, language);
    const auto kind = std::find(roadmap.kinds.begin(), roadmap.kinds.end(), bar.kind);
    if (kind != roadmap.kinds.end()) {
        bar.hue = static_cast<std::size_t>(kind - roadmap.kinds.begin());
    }
    const auto first = day_in(cells[roadmap.first_column]), last = day_in(cells[roadmap.last_column]);
    if (first && last && *first <= *last) {
        bar.stretch = stretch_of(*first, *last, roadmap);
        bar.dates = foundation::written(*first, language);
        bar.dates.append("–").append(foundation::written(*last, language));
    }
    if (const auto marked = roadmap.mark_column ? day_in(cells[*roadmap.mark_column]) : std::nullopt) {
        const double at = place_of(*marked, roadmap);
        bar.mark = at >= 0 && at < 1 ? std::optional{at} : std::nullopt;
    }
    return bar;
}

std::string first_words(const report::TableRow &row) {
    for (const report::TableCell &cell : row.cells) {
        if (const auto *words = std::get_if<std::string>(&cell.content); words != nullptr) {
            return *words;
        }
    }
    return {};
}

} // namespace

std::vector<RoadmapBar> bars_of(const report::Roadmap &roadmap, const report::Table &table,
                                foundation::Language language) {
    std::vector<RoadmapBar> bars;
    if (years_of(roadmap) < 1) {
        return bars;
    }
    bars.reserve(table.rows.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].role == report::RowRole::section) {
            RoadmapBar &heading = bars.emplace_back();
            heading.row = row;
            heading.is_heading = true;
            heading.label = first_words(table.rows[row]);
        } else if (table.rows[row].role == report::RowRole::body
                   && table.rows[row].cells.size() >= columns_needed(roadmap)) {
            bars.push_back(bar_of(roadmap, table, row, language));
        }
    }
    return bars;
}

double place_of(Date day, const report::Roadmap &roadmap) {
    using namespace std::chrono;
    const auto quarter = (static_cast<unsigned>(day.month()) - 1) / 3;
    const sys_days begins{day.year() / month{3 * quarter + 1} / 1};
    const sys_days ends{year_month_day{begins} + months{3}};
    const double through =
        static_cast<double>((sys_days{day} - begins).count()) / static_cast<double>((ends - begins).count());
    const double quarters = 4.0 * (static_cast<int>(day.year()) - roadmap.first_year) + quarter + through;
    return quarters / (4.0 * years_of(roadmap));
}

int years_of(const report::Roadmap &roadmap) {
    constexpr int most = 40; // of which a page can show something
    return std::clamp(roadmap.last_year - roadmap.first_year + 1, 0, most);
}

std::vector<std::size_t> hues_of(const std::vector<RoadmapBar> &bars) {
    std::set<std::size_t> hues;
    for (const RoadmapBar &bar : bars) {
        if (bar.hue && bar.stretch) {
            hues.insert(*bar.hue);
        }
    }
    return {hues.begin(), hues.end()};
}

} // namespace kvartal::render
