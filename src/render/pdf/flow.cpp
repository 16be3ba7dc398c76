// SPDX-License-Identifier: MIT
#include "render/pdf/flow.hpp"

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

constexpr double a4_short = 595.276;
constexpr double a4_long = 841.89;

std::vector<Line> lines_of(const Flow &flow, const Canvas &canvas, std::u32string_view text,
                           const Paragraphing &how) {
    const double width = std::min(flow.frame().width() - how.indent, how.measure);
    return break_lines(text, typeface_of(canvas.typefaces(), how.style.face), how.style.size, width);
}

} // namespace

Frame frame_of(Orientation orientation) {
    if (orientation == Orientation::landscape) {
        return {36, a4_long - 36, a4_short - 66, 56};
    }
    return {62, a4_short - 62, a4_long - 84, 68};
}

void Flow::start_page(Orientation orientation) {
    canvas_.add_page(orientation);
    orientation_ = orientation;
    frame_ = frame_of(orientation);
    y_ = frame_.top;
    started_ = true;
}

void Flow::turn_to(Orientation orientation) {
    if (!started_ || orientation != orientation_) {
        start_page(orientation);
    }
}

void Flow::need(double height) {
    if (left_over() < height && !at_top()) {
        start_page(orientation_);
    }
}

void Flow::gap(double height) {
    if (!at_top()) {
        y_ -= height;
    }
}

void draw_paragraph(Flow &flow, Canvas &canvas, Element &element, std::u32string_view text,
                    const Paragraphing &paragraphing) {
    const std::vector<Line> lines = lines_of(flow, canvas, text, paragraphing);
    const double leading = paragraphing.leading;
    for (std::size_t next = 0; next < lines.size();) {
        const std::size_t left = lines.size() - next;
        const double fitting = std::max(0.0, flow.left_over() + 0.01) / leading;
        auto count = std::min(left, static_cast<std::size_t>(fitting));
        if (count < left && left - count < 2 && count > 0) {
            --count; // two lines at least go over to the next page
        }
        const bool alone = count < left && count < 2;
        if (alone && !flow.at_top()) {
            flow.start_page(flow.orientation());
            continue;
        }
        count = std::max<std::size_t>(count, 1);
        canvas.begin(element);
        for (const std::size_t end = next + count; next < end; ++next) {
            const double baseline = flow.y() - 0.5 * (leading + paragraphing.style.size * 0.72);
            canvas.text({flow.frame().left + paragraphing.indent, baseline}, lines[next].text,
                        paragraphing.style);
            flow.down(leading);
        }
        canvas.end();
    }
}

double lead_height(const Paragraphing &paragraphing) {
    return 2 * paragraphing.leading;
}

double height_of(const Flow &flow, const Canvas &canvas, std::u32string_view text,
                 const Paragraphing &paragraphing) {
    return static_cast<double>(lines_of(flow, canvas, text, paragraphing).size()) * paragraphing.leading;
}

} // namespace kvartal::render::pdf
