// SPDX-License-Identifier: MIT
#include "render/web/note_numbers.hpp"

#include <set>

namespace kvartal::render::web {

NoteNumbers::NoteNumbers(const report::Table &table) {
    std::set<std::string_view> referred;
    for (const report::TableRow &row : table.rows) {
        for (const report::TableCell &cell : row.cells) {
            referred.insert(cell.note);
        }
    }
    for (const report::Note &note : table.notes) {
        if (referred.contains(note.id)) {
            numbers_.try_emplace(note.id, numbers_.size() + 1);
        }
    }
}

std::size_t NoteNumbers::of(std::string_view note) const {
    const auto found = numbers_.find(note);
    return found == numbers_.end() ? 0 : found->second;
}

} // namespace kvartal::render::web
