// SPDX-License-Identifier: MIT
#include "render/pdf/roadmap_shapes.hpp"

#include "render/pdf/roadmap_style.hpp"

namespace kvartal::render::pdf {

palette::Pair kind_colours(std::optional<std::size_t> hue) {
    return hue ? palette::kinds.at(*hue % palette::kinds.size()) : palette::no_kind;
}

Box visible_bar(const Box &box, bool opens_before, bool opens_after) {
    const double least = opens_before || opens_after ? roadmap_style::arrow : 2.0;
    if (box.width >= least) {
        return box;
    }
    return {opens_after ? box.right() - least : box.left, box.bottom, least, box.height};
}

void draw_bar_shape(Canvas &canvas, const Box &box, bool opens_before, bool opens_after, Colour fill) {
    const double middle = box.bottom + box.height / 2;
    const double point = roadmap_style::arrow;
    const double left = box.left, right = box.right();
    std::vector<Point> corners;
    if (opens_before) {
        corners.push_back({left, middle});
    }
    corners.push_back({left + (opens_before ? point : 0), box.top()});
    corners.push_back({right - (opens_after ? point : 0), box.top()});
    if (opens_after) {
        corners.push_back({right, middle});
    }
    corners.push_back({right - (opens_after ? point : 0), box.bottom});
    corners.push_back({left + (opens_before ? point : 0), box.bottom});
    canvas.fill_and_stroke(polygon(corners), fill, {palette::navy, 0.7, true});
}

void draw_diamond(Canvas &canvas, Point centre) {
    const double radius = roadmap_style::diamond;
    canvas.fill_and_stroke(polygon({{centre.x, centre.y + radius},
                                    {centre.x + radius, centre.y},
                                    {centre.x, centre.y - radius},
                                    {centre.x - radius, centre.y}}),
                           palette::white, {palette::ink, 1.1, true});
}

void draw_cut_off(Canvas &canvas, double x, double top, double foot) {
    canvas.line({x, top}, {x, foot}, {palette::ink, 1.2});
    canvas.fill(polygon({{x - 3.6, top + 4}, {x + 3.6, top + 4}, {x, top - 1.5}}), palette::ink);
}

} // namespace kvartal::render::pdf
