// SPDX-License-Identifier: MIT
#include "render/xlsx/layout.hpp"

#include <algorithm>

namespace kvartal::render::xlsx {
namespace {

const report::Roadmap *roadmap_of(const report::Document &document, const report::Table &table) {
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *roadmap = std::get_if<report::Roadmap>(&block);
            if (roadmap != nullptr && roadmap->table == table.id) {
                return roadmap;
            }
        }
    }
    return nullptr;
}

PlacedTable place(const report::Table &table, std::string sheet, const report::Roadmap *roadmap) {
    PlacedTable placed{&table, std::move(sheet)};
    placed.roadmap = roadmap;
    const bool groups = std::any_of(table.columns.begin(), table.columns.end(),
                                    [](const report::Column &column) { return !column.group.empty(); });
    placed.first_row = placed.header_row + (groups || roadmap != nullptr ? 2 : 1);
    return placed;
}

} // namespace

foundation::CellAddress PlacedTable::cell(std::size_t row, std::size_t column) const {
    return {first_row + static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column)};
}

Layout::Layout(const report::Document &document, std::string_view front_name) {
    spreadsheet::SheetNames names;
    front_ = names.unique(front_name);
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *table = std::get_if<report::Table>(&block)) {
                by_id_.try_emplace(table->id, tables_.size());
                tables_.push_back(place(
                    *table, names.unique(table->sheet_name.empty() ? table->caption : table->sheet_name),
                    roadmap_of(document, *table)));
            }
        }
    }
}

Layout layout_of(const report::Document &document, const foundation::Texts &texts) {
    return {document, texts.fill("render.xlsx.front")};
}

const PlacedTable *Layout::find(std::string_view table_id) const {
    const auto found = by_id_.find(table_id);
    return found == by_id_.end() ? nullptr : &tables_[found->second];
}

} // namespace kvartal::render::xlsx
