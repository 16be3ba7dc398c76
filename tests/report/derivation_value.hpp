// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.hpp"

#include <cstdint>

namespace kvartal::made {

/// What a derivation comes to, counted from the cells that it names: øre for amounts, the number for counts.
/// Throws std::out_of_range for a cell or table that the document does not have.
std::int64_t value_of(const report::Document &document, const report::Table &own,
                      const report::Derivation &derivation);

/// The øre or the number that the cell holds; 0 for a blank or a word.
std::int64_t number_in(const report::TableCell &cell);

} // namespace kvartal::made
