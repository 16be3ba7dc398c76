// SPDX-License-Identifier: MIT
#include "foundation/money.hpp"

#include "foundation/error.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace kvartal::foundation {
namespace {

constexpr std::int64_t largest_ore = 100'000'000'000'000; // 10^12 NOK: 92 000 such amounts still add up

[[noreturn]] void too_large() {
    throw Error{finding(FindingCode::amount_too_large, Severity::error)};
}

/// Half away from zero, in whole steps; step is positive.
std::int64_t divide_rounding(std::int64_t value, std::int64_t step) {
    const std::int64_t whole = value / step;
    const std::int64_t rest = value % step;
    if (rest >= 0) {
        return rest >= step - rest ? whole + 1 : whole;
    }
    return -rest >= step + rest ? whole - 1 : whole;
}

int decimal_exponent(AmountUnit unit) {
    switch (unit) {
    case AmountUnit::nok:
        return 2;
    case AmountUnit::thousand_nok:
        return 5;
    case AmountUnit::mnok:
        return 8;
    }
    return 2;
}

struct Decimal {
    bool negative = false;
    std::string_view whole, fraction;
    int exponent = 0;
};

bool all_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
    Decimal decimal;
    if (text.starts_with('-')) {
        decimal.negative = true;
        text.remove_prefix(1);
    }
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view power = text.substr(e + 1);
        if (power.starts_with('+')) {
            power.remove_prefix(1);
        }
        const auto read = std::from_chars(power.data(), power.data() + power.size(), decimal.exponent);
        if (power.empty() || read.ec != std::errc{} || read.ptr != power.data() + power.size()) {
            return std::nullopt;
        }
        text = text.substr(0, e);
    }
    const auto point = text.find('.');
    decimal.whole = text.substr(0, point);
    decimal.fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if ((decimal.whole.empty() && decimal.fraction.empty()) || !all_digits(decimal.whole)
        || !all_digits(decimal.fraction)) {
        return std::nullopt;
    }
    return decimal;
}

} // namespace

std::int64_t ore_per(AmountUnit unit) {
    switch (unit) {
    case AmountUnit::nok:
        return 100;
    case AmountUnit::thousand_nok:
        return 100'000;
    case AmountUnit::mnok:
        return 100'000'000;
    }
    return 100;
}

Money &Money::operator+=(Money other) {
    if (__builtin_add_overflow(ore_, other.ore_, &ore_)) {
        too_large();
    }
    return *this;
}

Money &Money::operator-=(Money other) {
    if (__builtin_sub_overflow(ore_, other.ore_, &ore_)) {
        too_large();
    }
    return *this;
}

std::optional<Money> money_from_decimal(std::string_view text, AmountUnit unit) {
    const auto decimal = parse_decimal(text);
    if (!decimal) {
        return std::nullopt;
    }
    // The digits, with the decimal point `places` from the left once the amount is counted in øre.
    const std::string_view whole = decimal->whole;
    const std::string_view fraction = decimal->fraction;
    const auto digit = [&](std::size_t i) {
        return (i < whole.size() ? whole[i] : fraction[i - whole.size()]) - '0';
    };
    const auto digits = static_cast<std::int64_t>(whole.size() + fraction.size());
    const std::int64_t places =
        static_cast<std::int64_t>(whole.size()) + decimal->exponent + decimal_exponent(unit);
    std::int64_t ore = 0;
    for (std::int64_t i = 0; i < places && (i < digits || ore != 0); ++i) {
        ore = ore * 10 + (i < digits ? digit(static_cast<std::size_t>(i)) : 0);
        if (ore > largest_ore) {
            return std::nullopt;
        }
    }
    if (places >= 0 && places < digits && digit(static_cast<std::size_t>(places)) >= 5) {
        ++ore;
    }
    return Money::from_ore(decimal->negative ? -ore : ore);
}

std::optional<Money> money_from_number(double number, AmountUnit unit) {
    if (!std::isfinite(number)) {
        return std::nullopt;
    }
    std::array<char, 40> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return money_from_decimal({buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())}, unit);
}

double number_in(AmountUnit unit, Money amount) {
    return static_cast<double>(amount.ore()) / static_cast<double>(ore_per(unit));
}

std::int64_t rounded(Money amount, AmountUnit unit, int decimals) {
    std::int64_t step = ore_per(unit);
    for (int i = 0; i < decimals && step > 1; ++i) {
        step /= 10;
    }
    return divide_rounding(amount.ore(), step);
}

} // namespace kvartal::foundation
