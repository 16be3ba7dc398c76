// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "foundation/texts.hpp"
#include "report/document.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render {

/// Where to_xlsx puts the cells of a document's tables: both ways between them and "Portefølje!H12".
class SheetCells {
  public:
    SheetCells(const report::Document &document, const foundation::Texts &texts);

    /// The sheets that have a table, in the order of the workbook.
    std::vector<std::string> sheets() const;
    /// The sheet as the workbook calls it, in whatever case it is written; empty when there is none.
    std::string sheet_called(std::string_view name) const;
    /// The table's cell at the address; nothing where its sheet has no row of the table.
    std::optional<report::CellRef> cell_at(std::string_view sheet, foundation::CellAddress address) const;
    /// The cell as a formula names it: "Portefølje!H12", "'Andre svar'!C9". Empty for a table that is not
    /// there.
    std::string address_of(const report::CellRef &cell) const;

  private:
    struct Placed {
        std::string sheet, table;
        std::uint32_t first_row = 0;
        std::size_t rows = 0, columns = 0;
    };
    const Placed *on(std::string_view sheet) const;

    std::vector<Placed> tables_;
    std::map<std::string, std::size_t, std::less<>> by_id_, by_sheet_; ///< sheets folded
};

} // namespace kvartal::render
