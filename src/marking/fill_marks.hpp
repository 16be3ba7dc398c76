// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "foundation/finding_code.hpp"
#include "marking/styles_part.hpp"

#include <map>
#include <string>
#include <vector>

namespace kvartal::marking {

/// The ranges to colour in a sheet, by severity.
using FillMarks = std::map<foundation::Severity, std::vector<foundation::CellRange>>;

/// The cells, and for a cell of a merged range all of it, neighbours in a column joined.
std::vector<foundation::CellRange> joined(std::vector<foundation::CellRange> ranges);

/// Colours the ranges by conditional formats of our own that always hold. The cells keep their formats, so
/// that nothing is lost when the marks are taken away, also after another program has saved the file.
std::string with_fill_marks(std::string text, const FillMarks &marks, const MarkStyles &styles);

/// The worksheet without these conditional formats.
std::string without_fill_marks(std::string text);

} // namespace kvartal::marking
