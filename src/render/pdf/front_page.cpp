// SPDX-License-Identifier: MIT
#include "render/pdf/front_page.hpp"

#include "render/pdf/palette.hpp"

#include <algorithm>
#include <array>

namespace kvartal::render::pdf {
namespace {

constexpr double margin = 62;
constexpr double ground_share = 0.56; ///< of the page's height, from the top
constexpr std::size_t most_title_lines = 5;

struct Block {
    std::vector<Line> lines;
    TextStyle style;
    double leading = 0;
    double height() const { return static_cast<double>(lines.size()) * leading; }
};

Block block_of(const Press &press, const std::string &text, TextStyle style, double width,
               std::size_t most_lines) {
    const Typeface &typeface = typeface_of(press.canvas.typefaces(), style.face);
    const std::u32string shown = press.legible.one_line(text, style.face);
    return {text.empty() ? std::vector<Line>{} : break_lines(shown, typeface, style.size, width, most_lines),
            style, style.size * 1.22};
}

/// The title in one or two lines where it can be large, else in three, else smaller yet.
Block title_of(const Press &press, const std::string &text, double width) {
    struct Try {
        double size;
        std::size_t lines;
    };
    constexpr std::array tries{Try{38, 1}, Try{34, 1}, Try{38, 2}, Try{34, 2}, Try{34, 3}, Try{28, 3}};
    for (const Try &attempt : tries) {
        Block title =
            block_of(press, text, {Face::semibold, attempt.size, palette::white}, width, most_title_lines);
        if (title.lines.size() <= attempt.lines) {
            return title;
        }
    }
    return block_of(press, text, {Face::semibold, 22, palette::white}, width, most_title_lines);
}

double draw_block(Canvas &canvas, const Block &block, double top, Element &element) {
    if (block.lines.empty()) {
        return top;
    }
    canvas.begin(element);
    for (const Line &line : block.lines) {
        canvas.text({margin, top - 0.5 * (block.leading + 0.72 * block.style.size)}, line.text, block.style);
        top -= block.leading;
    }
    canvas.end();
    return top;
}

} // namespace

void draw_front_page(const Press &press, const report::FrontPage &front, Element &parent) {
    Canvas &canvas = press.canvas;
    canvas.add_page(Orientation::portrait);
    const PageSize size = canvas.size(canvas.page());
    const double width = size.width - 2 * margin;
    const double edge = size.height * (1 - ground_share);

    canvas.begin(Artifact::layout);
    canvas.fill(rectangle({0, edge, size.width, size.height - edge}), palette::navy);
    canvas.fill(rectangle({0, edge - 5, size.width, 5}), palette::accent);
    canvas.end();

    Element &section = parent.add(Role::section);
    const Block publisher = block_of(press, front.publisher, {Face::semibold, 13, palette::white}, width, 2);
    const Block title = title_of(press, front.title, width);
    const Block subtitle = block_of(press, front.subtitle, {Face::regular, 16, palette::pale_navy}, width, 4);

    draw_block(canvas, publisher, size.height - 72, section.add(Role::paragraph));
    // The title stands on the lower part of the ground, whatever its height.
    const double foot = edge + 62;
    const double title_top = foot + title.height() + (subtitle.lines.empty() ? 0 : 14 + subtitle.height());
    canvas.begin(Artifact::layout);
    canvas.fill(rectangle({margin, title_top + 20, 46, 3.5}), palette::caution);
    canvas.end();
    Element &heading = section.add(Role::heading);
    heading.level = 1;
    const double below = draw_block(canvas, title, title_top, heading);
    if (!subtitle.lines.empty()) {
        draw_block(canvas, subtitle, below - 14, section.add(Role::paragraph));
    }

    double y = edge - 50;
    for (const std::string &text : front.lines) {
        const Block line = block_of(press, text, {Face::regular, 11, palette::ink}, width, 4);
        if (y - line.height() < 60) {
            break;
        }
        y = draw_block(canvas, line, y, section.add(Role::paragraph)) - 6;
    }
}

} // namespace kvartal::render::pdf
