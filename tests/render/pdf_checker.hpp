// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace kvartal::render::tests {

/// What stands between the file and PDF/UA-1 with PDF/A-3a, as far as structure goes: a sentence a fault,
/// none when it has none. It knows the tags that our reports use, and finds others foreign.
std::vector<std::string> faults_of(QPDF &pdf);

} // namespace kvartal::render::tests
