// SPDX-License-Identifier: MIT
#include "render/pdf/roadmap_parts.hpp"
#include "render/pdf/roadmap_shapes.hpp"
#include "render/pdf/roadmap_style.hpp"

#include <algorithm>
#include <functional>

namespace kvartal::render::pdf {
namespace {

using namespace roadmap_style;

constexpr double sign_width = 18, sign_height = 9, gap = 5, between = 16;

/// A sign, drawn into a box with its lower left corner there, and what it means.
struct Entry {
    std::function<void(Canvas &, Point)> draw;
    std::u32string words;
};

std::vector<Entry> entries_of(const Press &press, const RoadmapLayout &layout,
                              const report::Roadmap &roadmap) {
    const auto words = [&](const std::string &text) { return press.legible.one_line(text, legend.face); };
    const auto is_any = [&](const auto &holds) {
        return std::any_of(layout.rows.begin(), layout.rows.end(),
                           [&](const RoadmapRow &row) { return holds(row.bar); });
    };
    std::vector<RoadmapBar> bars;
    bars.reserve(layout.rows.size());
    for (const RoadmapRow &row : layout.rows) {
        bars.push_back(row.bar);
    }
    std::vector<Entry> entries;
    for (const std::size_t hue : hues_of(bars)) {
        entries.push_back({[hue](Canvas &canvas, Point at) {
                               draw_bar_shape(canvas, {at.x, at.y, sign_width, sign_height}, false, false,
                                              kind_colours(hue).fill);
                           },
                           words(roadmap.kinds.at(hue))});
    }
    if (is_any([](const RoadmapBar &bar) {
            return bar.stretch && (bar.stretch->opens_before || bar.stretch->opens_after);
        })) {
        entries.push_back(
            {[](Canvas &canvas, Point at) {
                 draw_bar_shape(canvas, {at.x, at.y, sign_width, sign_height}, true, true, palette::white);
             },
             words(roadmap.open_label)});
    }
    if (is_any([](const RoadmapBar &bar) { return bar.mark.has_value(); })) {
        entries.push_back({[](Canvas &canvas, Point at) {
                               draw_diamond(canvas, {at.x + sign_width / 2, at.y + sign_height / 2});
                           },
                           words(roadmap.mark_label)});
    }
    if (const double now = place_of(roadmap.cut_off, roadmap); now >= 0 && now <= 1) {
        entries.push_back({[](Canvas &canvas, Point at) {
                               draw_cut_off(canvas, at.x + sign_width / 2, at.y + sign_height - 2, at.y - 1);
                           },
                           words(roadmap.cut_off_label)});
    }
    return entries;
}

/// Calls `use(entry, offset from the legend's left, line)` for each; gives how many lines they take.
template <class Use>
int arrange(const Press &press, const RoadmapLayout &layout, const std::vector<Entry> &entries,
            const Use &use) {
    const double room = layout.label_width + layout.scale_width;
    double x = 0;
    int line = 0;
    for (const Entry &entry : entries) {
        const double width = sign_width + gap + width_of(press.canvas, entry.words, legend);
        if (x > 0 && x + width > room) {
            x = 0;
            ++line;
        }
        use(entry, x, line);
        x += width + between;
    }
    return entries.empty() ? 0 : line + 1;
}

} // namespace

double roadmap_legend_height(const Press &press, const RoadmapLayout &layout,
                             const report::Roadmap &roadmap) {
    const int lines =
        arrange(press, layout, entries_of(press, layout, roadmap), [](const Entry &, double, int) {});
    return lines == 0 ? 0 : lines * legend_leading + legend_gap;
}

void draw_roadmap_legend(const Press &press, Point corner, const RoadmapLayout &layout,
                         const report::Roadmap &roadmap) {
    Canvas &canvas = press.canvas;
    arrange(press, layout, entries_of(press, layout, roadmap),
            [&](const Entry &entry, double offset, int line) {
                const Point at{corner.x + offset, corner.y - line * legend_leading - 11};
                entry.draw(canvas, at);
                const double left = at.x + sign_width + gap;
                const double room = corner.x + layout.label_width + layout.scale_width - left;
                const Line words = break_lines(entry.words, typeface_of(canvas.typefaces(), legend.face),
                                               legend.size, std::max(room, 1.0), 1)[0];
                canvas.text({left, at.y + 1.6}, words.text + U" ", legend);
            });
}

} // namespace kvartal::render::pdf
