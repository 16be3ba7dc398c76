// SPDX-License-Identifier: MIT
#include "render/pdf/status_mark.hpp"

#include "render/pdf/palette.hpp"

namespace kvartal::render::pdf {
namespace {

using foundation::Tone;

/// Points of a square from -1 to 1, placed at the mark.
struct Placing {
    Point centre;
    double radius;
    Point operator()(double x, double y) const { return {centre.x + x * radius, centre.y + y * radius}; }
};

Path shape_of(Tone tone, const Placing &at) {
    switch (tone) {
    case Tone::good:
        return circle(at.centre, at.radius);
    case Tone::caution:
        return polygon({at(-1.12, -0.9), at(1.12, -0.9), at(0, 1.08)});
    case Tone::bad:
        return polygon({at(0, -1.18), at(1.18, 0), at(0, 1.18), at(-1.18, 0)});
    case Tone::none:
        break;
    }
    return polygon({at(-0.9, -0.9), at(0.9, -0.9), at(0.9, 0.9), at(-0.9, 0.9)});
}

Path sign_of(Tone tone, const Placing &at) {
    Path sign;
    switch (tone) {
    case Tone::good:
        return sign.move(at(-0.45, 0)).line(at(-0.1, -0.4)).line(at(0.5, 0.4));
    case Tone::caution:
        return sign.move(at(0, 0.42)).line(at(0, -0.2)).move(at(0, -0.58)).line(at(0, -0.6));
    case Tone::bad:
        return sign.move(at(-0.4, -0.4)).line(at(0.4, 0.4)).move(at(-0.4, 0.4)).line(at(0.4, -0.4));
    case Tone::none:
        break;
    }
    return sign.move(at(-0.45, 0)).line(at(0.45, 0));
}

} // namespace

void draw_status_mark(Canvas &canvas, Point centre, double radius, Tone tone) {
    const Placing at{centre, radius};
    canvas.fill_and_stroke(shape_of(tone, at), palette::of(tone), {palette::ink, radius * 0.13, true});
    const Colour sign = tone == Tone::caution ? palette::ink : palette::white;
    canvas.stroke(sign_of(tone, at), {sign, radius * 0.27, true});
}

} // namespace kvartal::render::pdf
