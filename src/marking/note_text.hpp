// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::marking {

/// Who our notes are by.
inline constexpr std::string_view note_author = "kvartal";

/// What we write in a cell's note: a line that leads it in, and what it says. Both are known again when the
/// file comes back, whichever program has saved it since.
struct NoteText {
    std::string lead, body;
    std::string whole() const { return lead + "\n" + body; }
};

/// The findings of one cell in words: what, expected, found, what to do. The first is the worst.
NoteText note_text(const std::vector<const foundation::Finding *> &findings, const foundation::Texts &texts);

/// Where our part of a note stands in its text, with the blank line that parts it from the contact's own
/// words; begin and end are the same when there is none.
struct NotePart {
    std::size_t begin = 0, end = 0;
};
NotePart our_part(std::string_view text);

} // namespace kvartal::marking
