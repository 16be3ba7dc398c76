// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDF.hh>

namespace kvartal::render::pdf {

/// libharu 2.3.0 writes ToUnicode maps that no reader understands and names the CID ordering wrongly.
void repair_fonts(QPDF &pdf);

} // namespace kvartal::render::pdf
