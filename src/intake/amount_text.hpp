// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/money.hpp"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kvartal::intake {

/// An amount that a person wrote as text, and how sure they were of it.
struct AmountText {
    foundation::Money amount;
    bool approximate = false;    ///< "ca. 12"
    bool in_parentheses = false; ///< "(14)": shown and not summed (domain: operating-cost growth)
    bool conditional = false;    ///< "12*": a footnote mark stands by it
    bool ambiguous = false; ///< "1.234", "1,234" or "kr 12" in a column of millions: it has another reading
    friend bool operator==(const AmountText &, const AmountText &) = default;
};

struct NoAmount {};         ///< blank, a dash, or words for "nothing here": "n/a", "ikke oppgitt", "ingen"
struct AmountTooLarge {};   ///< a number, but beyond what Money takes
struct AmountUnreadable {}; ///< anything else: "12,5,3", "TBD", "12-14", "12 %"

using AmountReading = std::variant<NoAmount, AmountText, AmountTooLarge, AmountUnreadable>;

/// The words of a definition for each unit (definition::Definition::unit_words).
using UnitWords = std::map<foundation::AmountUnit, std::vector<std::string>>;

/// The amount that the text states, in the unit asked for unless the text names one: "500 000 kr" is 0.5 MNOK
/// in any column. Below 10 000, "kr" in a column of thousands or millions is taken for the currency only, and
/// the amount is ambiguous: 12 kroner are no budget. Numbers are read as Norwegians write them. A comma is
/// the decimal mark ("1,234" is a little over one), unless it parts groups of three more than once or stands
/// before a point ("1,234.5"). A point is the decimal mark too, but before exactly three digits it parts
/// thousands ("1.234" is over a thousand; "0.500" is a half); both are ambiguous. A closing ",-" says only
/// that there are no øre. Never throws for what the text holds.
AmountReading read_amount_text(std::string_view text, foundation::AmountUnit unit_asked_for,
                               const UnitWords &unit_words);

} // namespace kvartal::intake
