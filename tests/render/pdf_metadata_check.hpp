// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace kvartal::render::tests {

/// What the file says of itself: language, title, the standards it follows, its colours, fonts and
/// attachments. What is missing or wrong is added to the faults.
void check_metadata(QPDF &pdf, std::vector<std::string> &faults);

} // namespace kvartal::render::tests
