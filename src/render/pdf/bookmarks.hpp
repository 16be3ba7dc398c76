// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/page_view.hpp"

#include <qpdf/QPDF.hh>

namespace kvartal::render::pdf {

/// The recorded bookmarks as the file's outline, which a reader shows beside the pages.
void add_bookmarks(QPDF &pdf, const Recording &recording, const Pages &pages);

} // namespace kvartal::render::pdf
