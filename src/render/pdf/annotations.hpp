// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/page_view.hpp"

#include <qpdf/QPDF.hh>

#include <vector>

namespace kvartal::render::pdf {

/// The recorded links as annotations on their pages, in the same order; null for one that leads nowhere.
std::vector<QPDFObjectHandle> add_links(QPDF &pdf, const Recording &recording, const Pages &pages);

} // namespace kvartal::render::pdf
