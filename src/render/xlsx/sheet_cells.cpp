// SPDX-License-Identifier: MIT
#include "render/sheet_cells.hpp"

#include "foundation/text_folding.hpp"
#include "render/xlsx/layout.hpp"

#include <algorithm>

namespace kvartal::render {
namespace {

/// Whether a formula takes the name without apostrophes: words of letters, digits and "_" that are not like a
/// cell's address.
bool is_plain(const std::string &name) {
    const bool letters = std::all_of(name.begin(), name.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '_';
    });
    const bool begins_with_digit = !name.empty() && name.front() >= '0' && name.front() <= '9';
    return letters && !name.empty() && !begins_with_digit && !foundation::cell_from_a1(name);
}

} // namespace

SheetCells::SheetCells(const report::Document &document, const foundation::Texts &texts) {
    const xlsx::Layout layout = xlsx::layout_of(document, texts);
    for (const xlsx::PlacedTable &placed : layout.tables()) {
        const report::Table &table = *placed.table;
        by_id_.try_emplace(table.id, tables_.size());
        by_sheet_.try_emplace(foundation::fold(placed.sheet), tables_.size());
        tables_.push_back(
            {placed.sheet, table.id, placed.first_row, table.rows.size(), table.columns.size()});
    }
}

std::vector<std::string> SheetCells::sheets() const {
    std::vector<std::string> names;
    names.reserve(tables_.size());
    for (const Placed &placed : tables_) {
        names.push_back(placed.sheet);
    }
    return names;
}

const SheetCells::Placed *SheetCells::on(std::string_view sheet) const {
    const auto found = by_sheet_.find(foundation::fold(sheet));
    return found == by_sheet_.end() ? nullptr : &tables_[found->second];
}

std::string SheetCells::sheet_called(std::string_view name) const {
    const Placed *placed = on(name);
    return placed == nullptr ? std::string{} : placed->sheet;
}

std::optional<report::CellRef> SheetCells::cell_at(std::string_view sheet,
                                                   foundation::CellAddress address) const {
    const Placed *placed = on(sheet);
    if (placed == nullptr || address.row < placed->first_row
        || address.row - placed->first_row >= placed->rows || address.column >= placed->columns) {
        return std::nullopt;
    }
    return report::CellRef{placed->table, address.row - placed->first_row, address.column};
}

std::string SheetCells::address_of(const report::CellRef &cell) const {
    const auto found = by_id_.find(cell.table);
    if (found == by_id_.end()) {
        return {};
    }
    const Placed &placed = tables_[found->second];
    const std::string name =
        is_plain(placed.sheet) ? placed.sheet : spreadsheet::quoted_sheet_name(placed.sheet);
    return name + "!"
           + foundation::a1_text({placed.first_row + static_cast<std::uint32_t>(cell.row),
                                  static_cast<std::uint32_t>(cell.column)});
}

} // namespace kvartal::render
