// SPDX-License-Identifier: MIT
#include "foundation/number_style.hpp"

#include <algorithm>

namespace kvartal::foundation {
namespace {

int decimals_of(AmountUnit unit) {
    int decimals = 0;
    for (std::int64_t ore = ore_per(unit); ore > 1; ore /= 10) {
        ++decimals;
    }
    return decimals;
}

std::string grouped(const std::string &digits, const std::string &mark) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += mark;
        }
        text += digits[i];
    }
    return text;
}

/// `value` counts units of the last decimal.
std::string fixed_point(std::int64_t value, int decimals, const NumberStyle &style) {
    const bool negative = value < 0;
    std::string digits = std::to_string(value);
    if (negative) {
        digits.erase(0, 1);
    }
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    const std::string fraction = digits.substr(digits.size() - places);
    std::string text = grouped(digits.substr(0, digits.size() - places), style.group_mark);
    if (!fraction.empty()) {
        text += style.decimal_mark + fraction;
    }
    return negative ? style.minus + text : text;
}

} // namespace

const NumberStyle &number_style(Language language) {
    static const NumberStyle norwegian{",", "\u00A0", "\u2212"};
    static const NumberStyle english{".", ",", "-"};
    return language == Language::nb ? norwegian : english;
}

std::string written(std::int64_t count, Language language) {
    return fixed_point(count, 0, number_style(language));
}

std::string written(Money amount, AmountUnit unit, int decimals, Language language) {
    const int shown = std::min(decimals, decimals_of(unit));
    return fixed_point(rounded(amount, unit, shown), shown, number_style(language));
}

std::string written_exactly(Money amount, AmountUnit unit, Language language) {
    std::int64_t ore = amount.ore();
    int decimals = decimals_of(unit);
    while (decimals > 0 && ore % 10 == 0) {
        ore /= 10;
        --decimals;
    }
    return fixed_point(ore, decimals, number_style(language));
}

} // namespace kvartal::foundation
