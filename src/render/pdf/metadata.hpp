// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/properties.hpp"

#include <qpdf/QPDF.hh>

#include <string>

namespace kvartal::render::pdf {

/// The day's midnight as a PDF writes it.
std::string pdf_date(foundation::Date date);

/// What the file says of itself, for people and for machines alike: title, language, the standards that it
/// follows, what its colours mean, how its pages are numbered.
void add_metadata(QPDF &pdf, const Properties &properties);

} // namespace kvartal::render::pdf
