// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/house.hpp"
#include "workbook/workbook.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::adoption {

/// A column's label, and the group header over it.
struct Label {
    std::uint32_t column = 0;
    std::string text;
    foundation::CellAddress cell;
    std::string group; ///< empty when none stands over it
    foundation::CellAddress group_cell;
};

struct HeaderRows {
    std::uint32_t first_row = 0, last_row = 0;
    std::vector<Label> labels; ///< from left to right

    const Label *at(std::uint32_t column) const;
};

/// A row with one text, between the rows of the table or below them.
struct LoneText {
    foundation::CellAddress cell;
    std::string text;
};

/// A table under a header, wherever it stands on its sheet.
struct FoundTable {
    HeaderRows header;
    std::vector<std::uint32_t> data_rows;
    std::vector<LoneText> sections; ///< headings between the rows
    std::vector<LoneText> totals;   ///< rows that sum others, by their first text
    std::uint32_t last_row = 0;     ///< of the data, or of the header when there are none
    std::size_t known = 0;          ///< labels that the program's own templates know
};

/// The header, of one row or of two with group headers, that most columns stand under: in the rows between.
/// Nothing when no row has three labels beside each other.
std::optional<HeaderRows> find_header(const workbook::Sheet &sheet, std::uint32_t first_row,
                                      std::uint32_t last_row);

/// The header with what stands below it, down to the row.
FoundTable read_below(const workbook::Sheet &sheet, HeaderRows header, std::uint32_t last_row,
                      const House &house);

} // namespace kvartal::adoption
