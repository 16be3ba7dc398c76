// SPDX-License-Identifier: MIT
#pragma once

#include "render/xlsx/layout.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render::xlsx {

/// A note as it stands below the table: "¹" and its text; no mark when it stands for the whole table.
struct MarkedNote {
    std::string mark, text;
};

/// The marks that tie cells to the notes below their table. They are shown by the cells' number formats, so
/// that a figure stays a number and a word stays itself.
class NoteMarks {
  public:
    explicit NoteMarks(const PlacedTable &placed);

    const std::string &of(std::string_view note_id) const; ///< empty for no note
    const std::vector<MarkedNote> &notes() const { return notes_; }

  private:
    std::map<std::string, std::string, std::less<>> marks_;
    std::vector<MarkedNote> notes_;
};

} // namespace kvartal::render::xlsx
