// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/return.hpp"

#include <vector>

namespace kvartal::intake {

/// A stated total and how closely its rows must meet it.
struct ColumnTotal {
    portfolio::StatedTotal total;
    foundation::LocalText column; ///< what messages call it
    foundation::Money tolerance;  ///< half of the last digit that it is stated with
    bool is_comparable = true;    ///< false when one of its rows has an amount that cannot be used
};

/// The totals that a table states. A total sums the rows since the total before it, or all rows above it: the
/// one that it comes nearer to.
std::vector<ColumnTotal> column_totals(const Table &table);

/// Half of the last digit of an amount as it was written in the unit: 0.5 for "1527", 0.05 for "1 530,5".
foundation::Money half_of_last_digit(std::string_view typed, foundation::AmountUnit unit);

} // namespace kvartal::intake
