// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/line_breaking.hpp"

#include <vector>

namespace kvartal::render::pdf {

/// text: wraps, takes the width that is left. word: statuses, wrap when they must. fixed: ids and dates.
/// figure: amounts and counts.
enum class Width { text, word, fixed, figure };

/// What a column's texts ask for, in em.
struct ColumnNeed {
    Width kind = Width::text;
    Extent header, body;
    double weight = 1; ///< a text column's share
};

struct ColumnPlan {
    double size = 9; ///< of the text
    std::vector<double> widths;
};

/// The space on each side of a cell's text.
double cell_padding(double size);

/// Widths that fill `available`, at the largest text size, 9 down to 7 points, at which figures stand on one
/// line and texts are not cramped.
ColumnPlan plan_columns(const std::vector<ColumnNeed> &columns, double available);

} // namespace kvartal::render::pdf
