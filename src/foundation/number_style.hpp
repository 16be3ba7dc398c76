// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "foundation/money.hpp"

#include <cstdint>
#include <string>

namespace kvartal::foundation {

/// How a language writes numbers, in UTF-8.
struct NumberStyle {
    std::string decimal_mark, group_mark, minus;
};

/// Norwegian: "1 234,5" and "−0,5" (no-break space, U+2212); English: "1,234.5" and "-0.5".
const NumberStyle &number_style(Language language);

/// The shortest decimal that reads back: "0.5", "12", "1e+21"; with an exponent only where plain digits would
/// be many.
std::string shortest(double number);

/// A number as a cell shows it: the shortest decimal with the language's decimal mark, "0,5", "87300".
std::string written(double number, Language language);

/// A count with its thousands apart: "1 234".
std::string written(std::int64_t count, Language language);

/// An amount in the unit with that many decimals, rounded half away from zero: "1 518,5". Without the unit's
/// name.
std::string written(Money amount, AmountUnit unit, int decimals, Language language);

/// An amount in the unit with just the decimals that it needs: "0,5", "12", "12,25".
std::string written_exactly(Money amount, AmountUnit unit, Language language);

} // namespace kvartal::foundation
