// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/book.hpp"

#include <string>

namespace kvartal::outgoing {

/// One form: which initiative it is for, on which sheet.
struct Form {
    const definition::SheetDefinition &as;
    const portfolio::Answers *last = nullptr;  ///< null for a spare one, which takes what is new
    const portfolio::Answers *given = nullptr; ///< this round's, where there are any already
    std::string title, sheet_name;

    bool is_spare() const { return last == nullptr; }
    /// Where the answers that stand in the form come from: this round, or else the last; null for a spare
    /// one that is still empty.
    const portfolio::Answers *now() const { return given != nullptr ? given : last; }
};

/// Writes a form: its questions with last round's answers beside, its small tables; what must be filled is
/// noted in the book.
void write_form(lxw_worksheet *sheet, const Form &form, Book &book);

/// The title of a form with these answers: what its naming field says.
std::string form_title(const definition::SheetDefinition &as, const portfolio::Answers &answers);

} // namespace kvartal::outgoing
