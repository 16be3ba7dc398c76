// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

namespace kvartal::render_tests {

/// A report of 52 invented initiatives with every kind of cell, derivation, note, link and chart that a
/// quarterly report has; its figures agree with each other.
report::Document portfolio_document();

} // namespace kvartal::render_tests
