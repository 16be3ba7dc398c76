// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "marking/note_text.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::marking {

struct CellNote {
    foundation::CellAddress cell;
    NoteText text;
};

/// A sheet's comments part without any comment.
std::string empty_comments(std::string_view spreadsheet_namespace);

/// The comments part with the notes. A cell that has a note of the contact's keeps it, and ours follows
/// below; a thread of comments is left as it is, for a thread leaves no room for a note.
struct NotesAdded {
    std::string text;
    std::vector<const CellNote *> made, appended;
};
NotesAdded with_notes(const std::string &text, std::span<const CellNote> notes);

/// The comments part without our notes, and without our part of the contact's.
struct NotesRemoved {
    std::string text;
    std::set<foundation::CellAddress> gone, shortened;
    bool none_left = false;
};
NotesRemoved without_notes(const std::string &text);

} // namespace kvartal::marking
