// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace kvartal::render::pdf {

/// All lengths are points (1/72 inch); y grows upwards from the foot of the page.
struct Point {
    double x = 0, y = 0;
};

struct Box {
    double left = 0, bottom = 0, width = 0, height = 0;
    double right() const { return left + width; }
    double top() const { return bottom + height; }
};

struct Colour {
    double red = 0, green = 0, blue = 0;
};

enum class Orientation { portrait, landscape };

struct PageSize {
    double width = 0, height = 0;
};

/// An outline of lines and curves, to be filled and stroked.
class Path {
  public:
    enum class Step { move, line, curve, close };
    struct Segment {
        Step step{};
        Point first, second, end; ///< first and second steer a curve
    };

    Path &move(Point to);
    Path &line(Point to);
    Path &curve(Point first, Point second, Point to);
    Path &close();
    /// A part of a circle from where the path stands, at most a quarter turn a curve. Angles are clockwise
    /// from twelve o'clock, in radians; `to` may be less than `from`.
    Path &arc(Point centre, double radius, double from, double to);

    const std::vector<Segment> &segments() const { return segments_; }

  private:
    std::vector<Segment> segments_;
};

/// The point of a circle at an angle clockwise from twelve o'clock.
Point on_circle(Point centre, double radius, double angle);

Path circle(Point centre, double radius);
Path polygon(const std::vector<Point> &corners);
Path rectangle(const Box &box);

} // namespace kvartal::render::pdf
