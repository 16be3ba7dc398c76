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
    return {press.legible.one_line(figure.value, Face::semibold), press.legible.one_line(figure.unit, Face::regular),
            break_lines(press.legible.one_line(figure.label, Face::regular),
                        typeface_of(press.canvas.typefaces(), label_style.face), label_style.size, room, label_lines),
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

/// The figure and its unit, smaller where they would not fit in the width.
void draw_value(Canvas &canvas, const Card &card, Point from, double room) {
    TextStyle value{Face::semibold, 24, palette::navy};
    TextStyle unit{Face::regular, 10.5, palette::muted};
    const std::u32string spaced = card.unit.empty() ? U" " : U"\u00A0" + card.unit + U" ";
    const double wanted = width_of(canvas, card.value, value) + width_of(canvas, spaced, unit);
    const double shrink = std::clamp(room / std::max(wanted, 1.0), 0.42, 1.0);
    value.size *= shrink;
    unit.size = std::max(unit.size * shrink, 7.5);
    const Typeface &face = typeface_of(canvas.typefaces(), value.face);
    const Line line = break_lines(card.value, face, value.size, room, 1)[0];
    canvas.text(from, line.text, value);
    const double after = line.width + 1;
    const Typeface &unit_face = typeface_of(canvas.typefaces(), unit.face);
    const Line unit_line = break_lines(spaced, unit_face, unit.size, std::max(room - after, 1.0) + unit.size, 1)[0];
    canvas.text({from.x + after, from.y}, unit_line.text, unit);
}

void draw_card(Canvas &canvas, const Card &card, const Box &box, Element &list) {
    draw_ground(canvas, box, card.tone);
    Element &body = list.add(Role::list_item).add(Role::list_body);
    const double left = box.left + accent_width + inset - 3;
    const double mark = card.tone == foundation::Tone::none ? 0 : 16;
    canvas.begin(body);
    draw_value(canvas, card, {left, box.top() - 10 - 23}, box.right() - left - 8 - mark);
    double baseline = box.top() - 10 - value_height - 8.5;
    for (const Line &line : card.label) {
        canvas.text({left, baseline}, line.text, label_style);
        baseline -= label_leading;
    }
    canvas.end();
}

} // namespace

double key_figures_lead_height() {
    return 10 + value_height + 2 * label_leading + 8;
}

void draw_key_figures(const Press &press, Flow &flow, Element &parent, const report::KeyFigures &figures) {
    if (figures.figures.empty()) {
        return;
    }
    Element &list = parent.add(Role::list);
    const std::size_t in_row = cards_in_row(figures.figures.size());
    const double across = std::min(flow.frame().width(), 620.0);
    const double width = (across - gutter * static_cast<double>(in_row - 1)) / static_cast<double>(in_row);
    for (std::size_t first = 0; first < figures.figures.size(); first += in_row) {
        std::vector<Card> cards;
        for (std::size_t i = first; i < std::min(first + in_row, figures.figures.size()); ++i) {
            cards.push_back(card_of(press, figures.figures[i], width));
        }
        const double height = height_of(cards);
        flow.need(height);
        double left = flow.frame().left;
        for (const Card &card : cards) {
            draw_card(press.canvas, card, {left, flow.y() - height, width, height}, list);
            left += width + gutter;
        }
        flow.down(height + gutter);
    }
}

} // namespace kvartal::render::pdf
