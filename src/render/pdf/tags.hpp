// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/page_view.hpp"

#include <qpdf/QPDF.hh>

#include <vector>

namespace kvartal::render::pdf {

/// The recorded structure as the file's tags (ISO 32000-1, 14.7 and 14.8): the tree of elements, and the way
/// back to them from each page's marked content and from the links' annotations.
void add_tags(QPDF &pdf, const Recording &recording, const Pages &pages,
              const std::vector<QPDFObjectHandle> &annotations);

} // namespace kvartal::render::pdf
