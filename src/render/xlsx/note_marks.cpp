// SPDX-License-Identifier: MIT
#include "render/xlsx/note_marks.hpp"

#include <array>

namespace kvartal::render::xlsx {
namespace {

using foundation::CellAddress;

/// More would be too many number formats for one workbook: Excel takes some 200.
constexpr std::size_t most_numbered_notes = 20;

std::string superscript(std::size_t number) {
    constexpr std::array digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text;
    for (const char digit : std::to_string(number)) {
        text += digits.at(static_cast<std::size_t>(digit - '0'));
    }
    return text;
}

std::map<std::string, std::vector<CellAddress>, std::less<>> cells_by_note(const PlacedTable &placed) {
    std::map<std::string, std::vector<CellAddress>, std::less<>> cells;
    for (std::size_t row = 0; row < placed.table->rows.size(); ++row) {
        const auto &row_cells = placed.table->rows[row].cells;
        for (std::size_t column = 0; column < row_cells.size(); ++column) {
            if (!row_cells[column].note.empty()) {
                cells[row_cells[column].note].push_back(placed.cell(row, column));
            }
        }
    }
    return cells;
}

} // namespace

NoteMarks::NoteMarks(const PlacedTable &placed) {
    const auto cells = cells_by_note(placed);
    std::size_t number = 0;
    for (const report::Note &note : placed.table->notes) {
        const auto referring = cells.find(note.id);
        if (referring == cells.end()) {
            notes_.push_back({"", note.text});
        } else if (++number <= most_numbered_notes) {
            marks_[note.id] = superscript(number);
            notes_.push_back({superscript(number), note.text});
        } else {
            marks_[note.id] = "*";
            notes_.push_back({"* " + foundation::cell_list(referring->second) + ":", note.text});
        }
    }
}

const std::string &NoteMarks::of(std::string_view note_id) const {
    static const std::string none;
    const auto found = marks_.find(note_id);
    return found == marks_.end() ? none : found->second;
}

} // namespace kvartal::render::xlsx
