// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"

#include <qpdf/QPDF.hh>

namespace kvartal::render::pdf {

struct Attachment;

/// Embeds the workbook as the source of the whole document (ISO 19005-3, 6.8), of that date.
void attach(QPDF &pdf, const Attachment &attachment, foundation::Date dated);

} // namespace kvartal::render::pdf
