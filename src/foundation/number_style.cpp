// SPDX-License-Identifier: MIT
#include "foundation/number_style.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

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
    return is_norwegian(language) ? norwegian : english;
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

std::string shortest(double number) {
    const double size = std::abs(number);
    const bool plain = size == 0 || (size >= 1e-5 && size < 1e21);
    std::array<char, 64> digits;
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), number, format);
    return {digits.data(), result.ptr};
}

std::string written(double number, Language language) {
    std::string text = shortest(number);
    if (const std::size_t point = text.find('.'); point != std::string::npos) {
        text.replace(point, 1, number_style(language).decimal_mark);
    }
    return text;
}

} // namespace kvartal::foundation
