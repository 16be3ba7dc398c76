// SPDX-License-Identifier: MIT
#include "render/pdf/key_figures.hpp"

#include "render/pdf/palette.hpp"
#include "render/pdf/status_mark.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

constexpr double gutter = 10;
constexpr double accent_width = 3.5;
constexpr double inset = 13;
constexpr double value_height = 34;
constexpr double label_leading = 12;
constexpr std::size_t label_lines = 4;
constexpr TextStyle value_style{Face::semibold, 24, palette::navy};
constexpr TextStyle unit_style{Face::regular, 10.5, palette::muted};
constexpr TextStyle label_style{Face::regular, 9, palette::muted};

struct Card {
    std::u32string value, unit;
    std::vector<Line> label;
    foundation::Tone tone{};
};

/// Rows of as even a length as can be, of at most four.
std::size_t cards_in_row(std::size_t count) {
    const std::size_t rows = (count + 3) / 4;
    return (count + rows - 1) / rows;
}

Card card_of(const Press &press, const report::KeyFigure &figure, double width) {
    const double room = width - inset - accent_width - 8;
    return {press.legible.one_line(figure.value, Face::semibold),
            press.legible.one_line(figure.unit, Face::regular),
            break_lines(press.legible.one_line(figure.label, Face::regular),
                        typeface_of(press.canvas.typefaces(), label_style.face), label_style.size, room,
                        label_lines),
            figure.tone};
}

double height_of(const std::vector<Card> &cards) {
    std::size_t lines = 1;
    for (const Card &card : cards) {
        lines = std::max(lines, card.label.size());
    }
    return 10 + value_height + static_cast<double>(lines) * label_leading + 8;
}

void draw_ground(Canvas &canvas, const Box &box, foundation::Tone tone) {
    const Colour accent = tone == foundation::Tone::none ? palette::navy : palette::of(tone);
    canvas.begin(Artifact::layout);
    canvas.fill(rectangle(box), palette::stripe);
    canvas.fill(rectangle({box.left, box.bottom, accent_width, box.height}), accent);
    if (tone != foundation::Tone::none) {
        draw_status_mark(canvas, {box.right() - 14, box.top() - 14}, 5.5, tone);
    }
    canvas.end();
}

std::u32string spaced_unit(const Card &card) {
    return card.unit.empty() ? U" " : U"\u00A0" + card.unit + U" ";
}

double room_for_value(const Card &card, double width) {
    return width - accent_width - inset - 5 - (card.tone == foundation::Tone::none ? 0 : 16);
}

/// How much smaller the figures must be for each to fit on its card with its unit: the same for all.
double shrink_for(const Canvas &canvas, const std::vector<Card> &cards, double width) {
    double shrink = 1;
    for (const Card &card : cards) {
        const double wanted =
            width_of(canvas, card.value, value_style) + width_of(canvas, spaced_unit(card), unit_style);
        shrink = std::min(shrink, room_for_value(card, width) / std::max(wanted, 1.0));
    }
    return std::max(shrink, 0.42);
}

void draw_value(Canvas &canvas, const Card &card, Point from, double room, double shrink) {
    TextStyle value = value_style;
    TextStyle unit = unit_style;
    value.size *= shrink;
    unit.size = std::max(unit.size * shrink, 8.0);
    const std::u32string spaced = spaced_unit(card);
    const Typeface &face = typeface_of(canvas.typefaces(), value.face);
    const Line line = break_lines(card.value, face, value.size, room, 1)[0];
    canvas.text(from, line.text, value);
    const double after = line.width + 1;
    const Typeface &unit_face = typeface_of(canvas.typefaces(), unit.face);
    const Line unit_line =
        break_lines(spaced, unit_face, unit.size, std::max(room - after, 1.0) + unit.size, 1)[0];
    canvas.text({from.x + after, from.y}, unit_line.text, unit);
}

void draw_card(Canvas &canvas, const Card &card, const Box &box, double shrink, Element &list) {
    draw_ground(canvas, box, card.tone);
    Element &body = list.add(Role::list_item).add(Role::list_body);
    const double left = box.left + accent_width + inset - 3;
    canvas.begin(body);
    draw_value(canvas, card, {left, box.top() - 10 - 23}, room_for_value(card, box.width), shrink);
    double baseline = box.top() - 10 - value_height - 8.5;
    for (const Line &line : card.label) {
        canvas.text({left, baseline}, line.text, label_style);
        baseline -= label_leading;
    }
    canvas.end();
}

} // namespace

double key_figures_lead_height() {
    return 10 + value_height + label_lines * label_leading + 8;
}

void draw_key_figures(const Press &press, Flow &flow, Element &parent, const report::KeyFigures &figures) {
    if (figures.figures.empty()) {
        return;
    }
    Element &list = parent.add(Role::list);
    const std::size_t in_row = cards_in_row(figures.figures.size());
    const double across = std::min(flow.frame().width(), 620.0);
    const double width = (across - gutter * static_cast<double>(in_row - 1)) / static_cast<double>(in_row);
    std::vector<Card> all;
    for (const report::KeyFigure &figure : figures.figures) {
        all.push_back(card_of(press, figure, width));
    }
    const double shrink = shrink_for(press.canvas, all, width);
    for (std::size_t first = 0; first < all.size(); first += in_row) {
        const std::vector<Card> cards{
            all.begin() + static_cast<std::ptrdiff_t>(first),
            all.begin() + static_cast<std::ptrdiff_t>(std::min(first + in_row, all.size()))};
        const double height = height_of(cards);
        flow.need(height);
        double left = flow.frame().left;
        for (const Card &card : cards) {
            draw_card(press.canvas, card, {left, flow.y() - height, width, height}, shrink, list);
            left += width + gutter;
        }
        flow.down(height + gutter);
    }
}

} // namespace kvartal::render::pdf
