// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/evidence.hpp"

#include <string>
#include <vector>

namespace kvartal::adoption {

struct TypeGuess {
    definition::FieldType type = definition::FieldType::text;
    std::vector<std::string> items; ///< of a code: the words that a cell may hold
    std::vector<Remark> remarks;    ///< the first says what it was guessed from
};

/// The type that the answers, a drop-down list, a number format or the label speak for, in this order.
/// `known` is the field of the program's own templates with that label, or null.
TypeGuess guess_type(const Evidence &evidence, const definition::Field *known, const House &house);

} // namespace kvartal::adoption
