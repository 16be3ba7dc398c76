// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/evidence.hpp"

#include <string>
#include <vector>

namespace kvartal::adoption {

/// The id of a code list that has the items: one of the program's own when it has them all, else a new one in
/// the draft, named for the field. `wanted` is the list that the program's own field has, or empty.
std::string list_with(const std::vector<std::string> &items, const std::string &wanted,
                      const std::string &field_id, const std::string &label, const std::string &cell,
                      Guessing &guessing);

/// Sees to it that every list that the draft's fields use can be found: in the common words, or in the draft.
void complete_lists(Draft &draft, const House &house);

} // namespace kvartal::adoption
