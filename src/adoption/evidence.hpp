// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/draft.hpp"
#include "adoption/grid.hpp"
#include "adoption/house.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kvartal::adoption {

/// What is known of one question: its label, and the cells that answer it.
struct Evidence {
    std::string label;
    std::string group; ///< the header over it, or empty
    std::string cell;  ///< of the label
    Purpose purpose;
    std::vector<const workbook::Cell *> answers; ///< the filled ones
    std::size_t asked = 0;                       ///< how many could have been filled
    bool summed = false;                         ///< a row that sums others has a number there
};

/// The different texts of the answers, in their order.
std::vector<std::string> different_answers(const Evidence &evidence);

/// A currency that the texts name ("£000", "£m", "€"), as the unit that it stands for and the word itself; no
/// word where the currency stands alone.
struct ForeignUnit {
    foundation::AmountUnit unit{};
    std::string word;
};
std::optional<ForeignUnit> foreign_unit_in(std::string_view text);

/// What the fields of a draft share while they are guessed.
struct Guessing {
    const House &house;
    Draft &draft;
    const foundation::Texts &texts; ///< of the draft's language
    std::set<std::string> ids, list_ids;
};

/// The field that the evidence speaks for, with what was guessed from what; a new code list goes into the
/// draft. Labels, id, type, code list and whether a blank is a fault.
DraftField guess_field(const Evidence &evidence, Guessing &guessing);

} // namespace kvartal::adoption
