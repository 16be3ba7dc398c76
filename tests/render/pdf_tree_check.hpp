// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjGen.hh>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kvartal::render::tests {

/// What the tags say that they are made of: which tag has it.
struct TaggedContent {
    std::map<std::pair<QPDFObjGen, int>, QPDFObjGen> marked; ///< by page and marked-content id
    std::map<QPDFObjGen, QPDFObjGen> annotations;
};

/// Walks the tree of tags; what it finds wrong with it is added to the faults.
TaggedContent check_tree(QPDF &pdf, std::vector<std::string> &faults);

/// A row's cells: how many columns and rows each takes.
using SpanRow = std::vector<std::pair<std::size_t, std::size_t>>;

/// What keeps the rows from filling a rectangle, each place once; nothing when they do.
std::string irregularity_of(const std::vector<SpanRow> &rows);

} // namespace kvartal::render::tests
