// SPDX-License-Identifier: MIT
#include "render/pdf/annotations.hpp"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;

Object around(const std::vector<Box> &areas) {
    Object::Rectangle all{areas.front().left, areas.front().bottom, areas.front().right(),
                          areas.front().top()};
    for (const Box &area : areas) {
        all.llx = std::min(all.llx, area.left);
        all.lly = std::min(all.lly, area.bottom);
        all.urx = std::max(all.urx, area.right());
        all.ury = std::max(all.ury, area.top());
    }
    return Object::newFromRectangle(all);
}

/// The corners of each area, the upper ones first, as readers take them.
Object corners_of(const std::vector<Box> &areas) {
    Object corners = Object::newArray();
    for (const Box &area : areas) {
        for (const double corner : {area.left, area.top(), area.right(), area.top(), area.left, area.bottom,
                                    area.right(), area.bottom}) {
            corners.appendItem(Object::newReal(corner, 2));
        }
    }
    return corners;
}

Object annotation_of(QPDF &pdf, const Link &link, const Object &view) {
    Object annotation =
        pdf.makeIndirectObject(Object::parse("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0]>>"));
    annotation.replaceKey("/Rect", around(link.areas));
    if (link.areas.size() > 1) {
        annotation.replaceKey("/QuadPoints", corners_of(link.areas));
    }
    annotation.replaceKey("/Contents", Object::newUnicodeString(link.description));
    annotation.replaceKey("/Dest", view);
    return annotation;
}

void add_to(Object page, const Object &annotation) {
    if (!page.hasKey("/Annots")) {
        page.replaceKey("/Annots", Object::newArray());
    }
    page.getKey("/Annots").appendItem(annotation);
}

} // namespace

std::vector<QPDFObjectHandle> add_links(QPDF &pdf, const Recording &recording, const Pages &pages) {
    std::vector<Object> annotations;
    annotations.reserve(recording.links.size());
    for (const Link &link : recording.links) {
        const auto target = recording.destinations.find(link.destination);
        if (target == recording.destinations.end() || link.areas.empty()) {
            annotations.push_back(Object::newNull());
            continue;
        }
        annotations.push_back(annotation_of(pdf, link, view_of(target->second, pages)));
        add_to(pages.at(static_cast<std::size_t>(link.page)), annotations.back());
    }
    return annotations;
}

} // namespace kvartal::render::pdf
