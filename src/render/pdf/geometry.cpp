// SPDX-License-Identifier: MIT
#include "render/pdf/geometry.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kvartal::render::pdf {

Path &Path::move(Point to) {
    segments_.push_back({Step::move, {}, {}, to});
    return *this;
}

Path &Path::line(Point to) {
    segments_.push_back({Step::line, {}, {}, to});
    return *this;
}

Path &Path::curve(Point first, Point second, Point to) {
    segments_.push_back({Step::curve, first, second, to});
    return *this;
}

Path &Path::close() {
    segments_.push_back({Step::close, {}, {}, {}});
    return *this;
}

Path &Path::arc(Point centre, double radius, double from, double to) {
    const double turn = to - from;
    const int curves = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / (std::numbers::pi / 2))));
    const double step = turn / curves;
    // The control points of the cubic that follows a circle most closely lie this far along the tangents.
    const double reach = radius * 4.0 / 3.0 * std::tan(step / 4);
    for (int i = 0; i < curves; ++i) {
        const double start = from + i * step;
        const double stop = start + step;
        const Point a = on_circle(centre, radius, start);
        const Point b = on_circle(centre, radius, stop);
        curve({a.x + reach * std::cos(start), a.y - reach * std::sin(start)},
              {b.x - reach * std::cos(stop), b.y + reach * std::sin(stop)}, b);
    }
    return *this;
}

Point on_circle(Point centre, double radius, double angle) {
    return {centre.x + radius * std::sin(angle), centre.y + radius * std::cos(angle)};
}

Path circle(Point centre, double radius) {
    Path path;
    path.move(on_circle(centre, radius, 0));
    return path.arc(centre, radius, 0, 2 * std::numbers::pi).close();
}

Path polygon(const std::vector<Point> &corners) {
    Path path;
    for (const Point &corner : corners) {
        path.segments().empty() ? path.move(corner) : path.line(corner);
    }
    return path.close();
}

Path rectangle(const Box &box) {
    return polygon(
        {{box.left, box.bottom}, {box.right(), box.bottom}, {box.right(), box.top()}, {box.left, box.top()}});
}

} // namespace kvartal::render::pdf
