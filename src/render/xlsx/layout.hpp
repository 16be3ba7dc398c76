// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "foundation/texts.hpp"
#include "report/document.hpp"
#include "spreadsheet/sheet_names.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render::xlsx {

/// Where a table stands: the caption in row 0, a way back in row 1, the header's one or two rows, the rows.
struct PlacedTable {
    const report::Table *table = nullptr;
    std::string sheet;
    std::uint32_t header_row = 2;
    std::uint32_t first_row = 3;
    const report::Roadmap *roadmap = nullptr; ///< drawn beside it; null for none

    /// Whether the header has two rows.
    bool has_groups() const { return first_row - header_row == 2; }
    foundation::CellAddress cell(std::size_t row, std::size_t column) const;
    std::uint32_t row_after() const { return cell(table->rows.size(), 0).row; }
};

/// Which sheet each table of a document is on. Refers to the document.
class Layout {
  public:
    Layout(const report::Document &document, std::string_view front_name);

    const std::string &front_sheet() const { return front_; }
    const std::vector<PlacedTable> &tables() const { return tables_; }
    const PlacedTable *find(std::string_view table_id) const; ///< null when there is none

  private:
    std::string front_;
    std::vector<PlacedTable> tables_;
    std::map<std::string, std::size_t, std::less<>> by_id_;
};

/// The layout of the report's workbook.
Layout layout_of(const report::Document &document, const foundation::Texts &texts);

} // namespace kvartal::render::xlsx
