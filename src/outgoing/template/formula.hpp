// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kvartal::outgoing {

/// The text as a formula writes it: "Rød" in quotation marks, those inside doubled.
std::string quoted_text(std::string_view text);
/// $C$12
std::string fixed(foundation::CellAddress cell);
/// $C12: the row moves with the cell that the formula stands in.
std::string in_its_row(foundation::CellAddress cell);
/// AND(…) of what is not plainly TRUE, OR(…); of one part the part itself, AND of none TRUE.
std::string all_of(std::vector<std::string> parts);
std::string any_of(const std::vector<std::string> &parts);

/// A sentence with places that formulas fill: each place's name stands in it as `marker` gives it, and is
/// replaced by the formula. "Fordelt \1shared\1 av …" → "Fordelt "&FIXED(…)&" av …".
std::string marker(std::string_view place);
std::string sentence(std::string_view text,
                     const std::vector<std::pair<std::string, std::string>> &formula_by_place);

} // namespace kvartal::outgoing
