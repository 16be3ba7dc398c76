// SPDX-License-Identifier: MIT
#include "render/pdf/roadmap_parts.hpp"

#include "render/pdf/roadmap_shapes.hpp"
#include "render/pdf/roadmap_style.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

using namespace roadmap_style;

Line one_line_in(const Canvas &canvas, std::u32string_view text, const TextStyle &style, double width) {
    return break_lines(text, typeface_of(canvas.typefaces(), style.face), style.size, std::max(width, 1.0),
                       1)[0];
}

/// A space, unseen, parts the texts for a reader that takes them from the figure.
void write(Canvas &canvas, Point from, const std::u32string &text, const TextStyle &style) {
    canvas.text(from, text + U" ", style);
}

void write_centred(Canvas &canvas, double middle, double baseline, const std::u32string &text,
                   const TextStyle &style) {
    write(canvas, {middle - width_of(canvas, text, style) / 2, baseline}, text, style);
}

/// Where the words of a bar's kind may stand: in the bar clear of its mark, else beside it.
struct WordPlace {
    double left = 0;
    bool inside = false;
};

WordPlace place_of_word(double width, double from, double to, std::optional<double> mark, double scale_left,
                        double scale_right) {
    constexpr double clear = diamond + 3;
    const double left = from + inset + 1;
    const bool before_mark = !mark || left + width < *mark - clear || left > *mark + clear;
    if (before_mark && left + width + inset <= to) {
        return {left, true};
    }
    if (mark && *mark + clear + width + inset <= to && *mark + clear >= left) {
        return {*mark + clear, true};
    }
    const double beyond = std::max(to, mark && *mark > to - clear ? *mark + diamond : to) + inset;
    if (beyond + width <= scale_right) {
        return {beyond, false};
    }
    return {std::max(scale_left, from - inset - width), false};
}

void draw_bar(const Press &press, double middle, double scale_left, double scale_width, const RoadmapRow &row,
              const report::Roadmap &roadmap) {
    Canvas &canvas = press.canvas;
    const double scale_right = scale_left + scale_width;
    const std::optional<double> mark =
        row.bar.mark ? std::optional{scale_left + *row.bar.mark * scale_width} : std::nullopt;
    if (row.bar.stretch) {
        const Stretch &stretch = *row.bar.stretch;
        const Box bar = visible_bar({scale_left + stretch.from * scale_width, middle - bar_thickness / 2,
                                     (stretch.to - stretch.from) * scale_width, bar_thickness},
                                    stretch.opens_before, stretch.opens_after);
        const palette::Pair colours = kind_colours(row.bar.hue);
        draw_bar_shape(canvas, bar, stretch.opens_before, stretch.opens_after, colours.fill);
        const Line words = one_line_in(canvas, row.kind, word, 0.9 * scale_width);
        const WordPlace place = place_of_word(words.width, bar.left + (stretch.opens_before ? 3 : 0),
                                              bar.right(), mark, scale_left, scale_right);
        const TextStyle style{word.face, word.size, place.inside ? colours.words : palette::ink};
        write(canvas, {place.left, middle - 2.6}, words.text, style);
    } else {
        const std::u32string words = press.legible.one_line(roadmap.barless_label, quiet.face);
        write(canvas, {scale_left + inset, middle - 2.8},
              one_line_in(canvas, words, quiet, scale_width - 2 * inset).text, quiet);
    }
    if (mark) {
        draw_diamond(canvas, {*mark, middle});
    }
}

} // namespace

double roadmap_header_height() {
    return year_height + quarter_height;
}

void draw_roadmap_header(const Press &press, Point corner, const RoadmapLayout &layout,
                         const report::Roadmap &roadmap, const std::string &label_heading) {
    Canvas &canvas = press.canvas;
    const double width = layout.label_width + layout.scale_width;
    const double left = corner.x + layout.label_width;
    const double of_year = layout.scale_width / layout.years, of_quarter = of_year / 4;
    const double below = corner.y - year_height, foot = below - quarter_height;
    canvas.fill(rectangle({corner.x, below, width, year_height}), palette::navy);
    canvas.fill(rectangle({corner.x, foot, width, quarter_height}), palette::stripe);
    canvas.line({corner.x, foot}, {corner.x + width, foot}, {palette::hairline, 0.5});
    const std::u32string words = press.legible.one_line(label_heading, year.face);
    write(canvas, {corner.x + inset, below + 5.2},
          one_line_in(canvas, words, year, layout.label_width - 2 * inset).text, year);
    for (int i = 0; i < layout.years; ++i) {
        const std::string number = std::to_string(roadmap.first_year + i);
        write_centred(canvas, left + (i + 0.5) * of_year, below + 5.2, decoded(number), year);
        canvas.line({left + i * of_year, corner.y}, {left + i * of_year, below}, {palette::pale_navy, 0.6});
    }
    for (int i = 0; i < 4 * layout.years; ++i) {
        const std::u32string text = press.legible.one_line(
            press.texts.fill("render.quarter", {{"quarter", std::int64_t{i % 4 + 1}}}), quarter.face);
        if (width_of(canvas, text, quarter) + 2 <= of_quarter) {
            write_centred(canvas, left + (i + 0.5) * of_quarter, foot + 3.4, text, quarter);
        }
    }
}

void draw_roadmap_grid(const Press &press, Point corner, double height, const RoadmapLayout &layout,
                       const report::Roadmap &roadmap) {
    Canvas &canvas = press.canvas;
    const double left = corner.x + layout.label_width, foot = corner.y - height;
    const double of_quarter = layout.scale_width / (4 * layout.years);
    for (int i = 0; i <= 4 * layout.years; ++i) {
        const bool is_year = i % 4 == 0;
        canvas.line({left + i * of_quarter, corner.y}, {left + i * of_quarter, foot},
                    {is_year ? palette::pale_navy : palette::hairline, is_year ? 0.8 : 0.3});
    }
    if (const double now = place_of(roadmap.cut_off, roadmap); now >= 0 && now <= 1) {
        draw_cut_off(canvas, left + now * layout.scale_width, corner.y, foot);
    }
}

void draw_roadmap_heading(const Press &press, Point corner, const RoadmapLayout &layout,
                          const std::vector<Line> &label_lines) {
    Canvas &canvas = press.canvas;
    const double width = layout.label_width + layout.scale_width;
    canvas.fill(rectangle({corner.x, corner.y - heading_height, width, heading_height}),
                palette::section_tint);
    write(canvas, {corner.x + inset, corner.y - heading_height + 4.8}, label_lines.front().text, heading);
}

void draw_roadmap_row(const Press &press, Point corner, const RoadmapLayout &layout, const RoadmapRow &row,
                      const report::Roadmap &roadmap) {
    Canvas &canvas = press.canvas;
    const double middle = corner.y - row.height / 2;
    const auto lines = static_cast<double>(row.label.size());
    double baseline = middle + (lines - 1) * leading / 2 - 0.35 * label.size;
    for (std::size_t i = 0; i < row.label.size(); ++i) {
        const std::u32string parted = row.label[i].text + (i + 1 == row.label.size() ? U" " : U"");
        canvas.text({corner.x + inset, baseline}, parted, label);
        baseline -= leading;
    }
    draw_bar(press, middle, corner.x + layout.label_width, layout.scale_width, row, roadmap);
    canvas.line({corner.x, corner.y - row.height},
                {corner.x + layout.label_width + layout.scale_width, corner.y - row.height},
                {palette::hairline, 0.5});
}

} // namespace kvartal::render::pdf
