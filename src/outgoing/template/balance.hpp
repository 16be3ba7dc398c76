// SPDX-License-Identifier: MIT
#pragma once

#include "outgoing/template/form_layout.hpp"
#include "outgoing/template/needs.hpp"

#include <string>

namespace kvartal::outgoing {

/// A live line: "fordelt 12,5 av 13,0 – mangler 0,5".
struct Balance {
    std::string formula; ///< a text, empty where the amount is blank
    std::string now;
};

/// What stands in a form: all answers, and that of the field in question; either may be null.
struct Standing {
    const portfolio::Answers *all = nullptr;
    const portfolio::Answer *amount = nullptr;
};

/// How much of the field's amount the tables share out for the year of the budgets; empty formula when
/// nothing shares it.
Balance balance_of(const PlacedField &field, const FormLayout &layout, Standing standing, const Book &book);

} // namespace kvartal::outgoing
