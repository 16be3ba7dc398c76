// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "report/document.hpp"

#include <cstdint>
#include <vector>

namespace kvartal::render::xlsx {

/// What fits across an A4 page held upright without being shrunk much, in characters.
inline constexpr double widest_upright = 100;
/// A column whose width nobody set.
inline constexpr double default_width = 8.43;

/// How a table's sheet is laid out.
struct TableShape {
    std::vector<double> widths; ///< by column, in characters; at least one
    std::uint32_t frozen_columns = 0;
    std::uint32_t body_rows = 0; ///< before the totals
    bool filtered = false;       ///< the rows may be filtered and sorted: nothing stands between them
    int decimals = 0;            ///< 0 to 8: an øre of a million

    std::uint32_t last_column() const { return static_cast<std::uint32_t>(widths.size()) - 1; }
    /// Of the columns up to this one, which may be beyond the table.
    double width(std::uint32_t through_column) const;
    /// The last column under which a note can be read with ease.
    std::uint32_t note_column() const;
};

TableShape shape_of(const report::Table &table, foundation::Language language);

} // namespace kvartal::render::xlsx
