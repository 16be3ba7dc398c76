// SPDX-License-Identifier: MIT
#include "render/pdf/tag_attributes.hpp"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace kvartal::render::pdf {
namespace {

using Object = QPDFObjectHandle;

Object cell_attributes(const Element &cell) {
    Object attributes = Object::newDictionary();
    if (cell.scope != Scope::none) {
        attributes.replaceKey("/Scope", Object::newName(cell.scope == Scope::column ? "/Column" : "/Row"));
    }
    const auto span = [&](const char *key, std::size_t cells) {
        if (cells != 1) {
            attributes.replaceKey(key, Object::newInteger(static_cast<long long>(cells)));
        }
    };
    span("/ColSpan", cell.column_span);
    span("/RowSpan", cell.row_span);
    if (attributes.getKeys().empty()) {
        return Object::newNull();
    }
    attributes.replaceKey("/O", Object::newName("/Table"));
    return attributes;
}

bool has_label(const Kid &kid) {
    const auto *item = std::get_if<std::unique_ptr<Element>>(&kid);
    if (item == nullptr) {
        return false;
    }
    return std::any_of((*item)->kids.begin(), (*item)->kids.end(), [](const Kid &part) {
        const auto *element = std::get_if<std::unique_ptr<Element>>(&part);
        return element != nullptr && (*element)->role == Role::label;
    });
}

Object list_attributes(const Element &list) {
    const bool bullets = std::any_of(list.kids.begin(), list.kids.end(), has_label);
    Object attributes = Object::parse("<</O /List>>");
    attributes.replaceKey("/ListNumbering", Object::newName(bullets ? "/Disc" : "/None"));
    return attributes;
}

Object figure_attributes(const Element &figure) {
    if (!figure.area) {
        return Object::newNull();
    }
    const Box &area = *figure.area;
    Object attributes = Object::parse("<</O /Layout /Placement /Block>>");
    attributes.replaceKey("/BBox",
                          Object::newFromRectangle({area.left, area.bottom, area.right(), area.top()}));
    return attributes;
}

} // namespace

QPDFObjectHandle attributes_of(const Element &element) {
    switch (element.role) {
    case Role::header_cell:
    case Role::data_cell:
        return cell_attributes(element);
    case Role::list:
        return list_attributes(element);
    case Role::figure:
        return figure_attributes(element);
    default:
        return Object::newNull();
    }
}

} // namespace kvartal::render::pdf
