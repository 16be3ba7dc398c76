// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>
#include <vector>

namespace kvartal::render::tests {

/// The ids of the page's marked content. Added to the faults, with the page's name: what is drawn outside it
/// and outside artifacts, marks that do not pair, and characters that the font has no picture for.
std::set<int> check_content(QPDFObjectHandle page, const std::string &name, std::vector<std::string> &faults);

} // namespace kvartal::render::tests
