// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/money.hpp"
#include "foundation/place.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kvartal::portfolio {

/// What a cell says, by its field's type: a text, an identifier, a code's or an organisation's id (several
/// codes apart by ";"); a whole number; an amount; a date.
using AnswerValue = std::variant<std::string, std::int64_t, foundation::Money, foundation::DateSpan>;

/// One answer as it was given, whatever the template asks: what the next round's template is filled with.
struct Answer {
    std::string field;  ///< the definition's id
    std::string column; ///< of a field with one column a code or a year: the code's id, "2024"; else empty
    AnswerValue value;
    foundation::Place place;
    std::string typed;
    bool in_parentheses = false; ///< "(14)": covered within the owner's own budget; shown, not summed
    bool conditional = false;    ///< "14*": depends on a condition that a footnote names; summed
};

/// A row of one of a form's small tables.
struct AnswerRow {
    std::vector<Answer> answers;
    const Answer *find(std::string_view field, std::string_view column = {}) const;
};

struct AnswerTable {
    std::string id; ///< of the table in the definition: "dependencies"
    std::vector<AnswerRow> rows;
};

/// All that one record of a return answers.
struct Answers {
    std::vector<Answer> fields;
    std::vector<AnswerTable> tables;

    /// Null when it is blank or could not be used.
    const Answer *find(std::string_view field, std::string_view column = {}) const;
    /// Null when no row of it was filled.
    const AnswerTable *table(std::string_view id) const;
};

/// The codes that a value with several holds.
std::vector<std::string> codes_in(std::string_view value);

} // namespace kvartal::portfolio
