// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "render/pdf/table_layout.hpp"
#include "report/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::render::pdf {

struct PreparedCell {
    std::u32string text;
    std::optional<foundation::Tone> tone; ///< a status mark stands before the text
    std::string link;                     ///< a destination that the paper has, or empty
    std::size_t note = 0;                 ///< the number of the note that explains the cell; 0 for none
};

struct PreparedRow {
    report::RowRole role = report::RowRole::body;
    std::vector<PreparedCell> cells;
};

struct PreparedColumn {
    std::u32string label, group;
    bool right_aligned = false;
    double hang = 0; ///< em: room right of the digits, for the marks of notes
};

struct PreparedNote {
    std::size_t number = 0; ///< 0: stands for the whole table
    std::string id;
    std::u32string text;
};

/// A table's texts as they are printed, and what its columns need.
struct PreparedTable {
    std::string id;
    std::vector<PreparedColumn> columns;
    std::vector<PreparedRow> rows;
    std::vector<PreparedNote> notes; ///< numbered ones first, in the order in which cells refer to them
    std::vector<ColumnNeed> needs;
    bool row_headers = true;
};

inline constexpr double note_mark_scale = 0.72;  ///< a raised number's size beside the text's
inline constexpr double status_mark_room = 1.55; ///< em: a status mark and the space after it

/// A note's number as it is raised at a cell: its width in em of the cell's text, with a little air.
double note_mark_width(std::size_t number, const Typefaces &typefaces);
std::u32string note_mark(std::size_t number);

Face face_of(report::RowRole role);

PreparedTable prepared(const Press &press, const report::Table &table);

} // namespace kvartal::render::pdf
