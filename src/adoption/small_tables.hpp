// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kvartal::adoption {

/// A small table on a form: a row of labels under its title, and the rows down to the next text that stands
/// alone or to a blank row.
struct SmallTable {
    std::string title; ///< empty when it has none
    HeaderRows header;
    std::vector<std::uint32_t> data_rows;
    std::uint32_t last_row = 0; ///< down to which there is room for answers
};

/// Those below the row, in their order.
std::vector<SmallTable> find_small_tables(const workbook::Sheet &sheet, std::uint32_t first_row);

} // namespace kvartal::adoption
