// SPDX-License-Identifier: MIT
#include "render/pdf/roadmap_layout.hpp"

#include "render/pdf/roadmap_style.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

RoadmapRow row_of(const Press &press, RoadmapBar bar, double label_width, double whole_width) {
    using namespace roadmap_style;
    RoadmapRow row;
    const TextStyle &style = bar.is_heading ? heading : label;
    const double width = bar.is_heading ? whole_width - 2 * inset : label_width - inset;
    row.label = break_lines(press.legible.one_line(bar.label, style.face),
                            typeface_of(press.canvas.typefaces(), style.face), style.size, width,
                            bar.is_heading ? 1 : label_lines);
    row.kind = press.legible.one_line(bar.kind, word.face);
    row.height =
        bar.is_heading ? heading_height : static_cast<double>(row.label.size()) * leading + 2 * row_padding;
    row.bar = std::move(bar);
    return row;
}

/// The row after the last of those that may not be parted from the first.
std::size_t end_of_group(const std::vector<RoadmapRow> &rows, std::size_t first) {
    constexpr std::size_t kept = 2; // rows with their heading
    std::size_t end = first + 1;
    if (rows[first].bar.is_heading) {
        while (end < rows.size() && end <= first + kept && !rows[end].bar.is_heading) {
            ++end;
        }
    }
    return end;
}

} // namespace

RoadmapLayout laid_out(const Press &press, double width, const report::Roadmap &roadmap,
                       const report::Table &table) {
    constexpr double labels = 0.31; // of the width
    RoadmapLayout layout;
    layout.years = years_of(roadmap);
    layout.label_width = labels * width;
    layout.scale_width = width - layout.label_width;
    for (RoadmapBar &bar : bars_of(roadmap, table, press.language)) {
        layout.rows.push_back(row_of(press, std::move(bar), layout.label_width, width));
    }
    return layout;
}

std::size_t rows_that_fit(const std::vector<RoadmapRow> &rows, std::size_t first, double height,
                          bool at_top) {
    std::size_t fitting = first;
    while (fitting < rows.size()) {
        const std::size_t end = end_of_group(rows, fitting);
        double group = 0;
        for (std::size_t row = fitting; row < end; ++row) {
            group += rows[row].height;
        }
        if (group > height) {
            break;
        }
        height -= group;
        fitting = end;
    }
    return fitting == first && at_top ? std::min<std::size_t>(1, rows.size() - first) : fitting - first;
}

std::optional<std::size_t> heading_of(const std::vector<RoadmapRow> &rows, std::size_t row) {
    if (row >= rows.size() || rows[row].bar.is_heading) {
        return std::nullopt;
    }
    while (row > 0) {
        if (rows[--row].bar.is_heading) {
            return row;
        }
    }
    return std::nullopt;
}

} // namespace kvartal::render::pdf
