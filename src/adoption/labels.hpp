// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace kvartal::adoption {

/// Whether a text is short and no sentence, as labels are.
bool is_like_label(std::string_view text);

/// "2019", "2030".
bool is_year(std::string_view text);

/// Without a colon or an asterisk at its end.
std::string without_ending(const std::string &label);
/// "Finansiering (mill. kr)*" → "Finansiering"; the label itself where nothing is left.
std::string without_parentheses(const std::string &label);

/// An id made from a label: "Kostnad i år (MNOK)" → "kostnad_i_ar". Never empty.
std::string id_from(std::string_view label);

/// The id, or one made from it that is not taken; it is taken then.
std::string unique_id(const std::string &id, std::set<std::string> &taken);

} // namespace kvartal::adoption
