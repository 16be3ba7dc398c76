// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"
#include "workbook/moment.hpp"
#include "workbook/ods_styles.hpp"
#include "workbook/workbook.hpp"

#include <pugixml.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kvartal::workbook {

/// Puts the columns and rows of one table:table into a sheet, in the order in which they come. A repeated row
/// or cell that holds nothing costs nothing.
class OdsSheetReader {
  public:
    /// Styles and budget must outlive the reader.
    OdsSheetReader(const OdsStyles &styles, DateSystem date_system, Budget &budget)
        : styles_{&styles}, date_system_{date_system}, budget_{&budget} {}

    /// A table:table-column or table:table-row; within a group that is folded away it is hidden.
    void take(pugi::xml_node element, bool is_in_hidden_group);
    /// All but the sheet's name and visibility.
    Sheet::Parts finish();

  private:
    using Run = std::pair<std::uint32_t, std::uint32_t>; ///< first and last
    struct ColumnStyle {
        std::uint32_t last = 0;
        std::string cell_style;
    };

    void take_column(pugi::xml_node column, bool is_in_hidden_group);
    void take_row(pugi::xml_node row, bool is_in_hidden_group);
    /// Gives the column after the cell and its repeats.
    std::uint32_t take_cell(pugi::xml_node cell, Run rows, std::string_view row_style, std::uint32_t column);
    void take_merged(foundation::CellAddress first, std::uint32_t rows, std::uint32_t columns,
                     std::uint32_t last_row);
    void repeat_row(std::size_t first_cell, Run rows);
    std::string_view style_of_column(std::uint32_t column) const;
    void put_hidden_rows();

    const OdsStyles *styles_;
    DateSystem date_system_;
    Budget *budget_;
    Sheet::Parts parts_;
    std::vector<Run> hidden_rows_;
    std::vector<ColumnStyle> column_styles_;
    std::uint32_t next_row_ = 0, next_column_ = 0;
};

} // namespace kvartal::workbook
