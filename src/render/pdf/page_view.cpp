// SPDX-License-Identifier: MIT
#include "render/pdf/page_view.hpp"

#include <qpdf/QPDFObjectHandle.hh>

namespace kvartal::render::pdf {

QPDFObjectHandle view_of(const Destination &place, const Pages &pages) {
    using Object = QPDFObjectHandle;
    const auto page = static_cast<std::size_t>(place.page);
    return Object::newArray({pages.at(page), Object::newName("/XYZ"), Object::newInteger(0),
                             Object::newReal(place.y, 2), Object::newNull()});
}

} // namespace kvartal::render::pdf
