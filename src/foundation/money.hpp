// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kvartal::foundation {

/// The unit in which a template asks for amounts, or in which a report shows them.
enum class AmountUnit { nok, thousand_nok, mnok };

/// Øre in one of the unit: 100, 100 000 or 100 000 000.
std::int64_t ore_per(AmountUnit unit);

/// An exact amount of Norwegian money, counted in øre. Arithmetic is exact; only display rounds.
class Money {
  public:
    constexpr Money() = default;
    static constexpr Money from_ore(std::int64_t ore) { return Money{ore}; }
    static Money from_mnok(std::int64_t mnok) { return Money{mnok * ore_per(AmountUnit::mnok)}; }

    constexpr std::int64_t ore() const { return ore_; }
    constexpr bool is_zero() const { return ore_ == 0; }

    /// Throws Error (amount-too-large) when a sum does not fit; amounts read from cells never come near.
    Money &operator+=(Money other);
    Money &operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr Money operator-(Money a) { return Money{-a.ore_}; }
    friend constexpr auto operator<=>(Money, Money) = default;

  private:
    constexpr explicit Money(std::int64_t ore) : ore_{ore} {}
    std::int64_t ore_ = 0;
};

/// The amount that a plain decimal ("1234.5", "-0.5", "1e-05") states in the unit. A part finer than an øre,
/// which only a calculated cell has, is rounded half away from zero. Nothing when the text is no number or
/// beyond 10^12 NOK.
std::optional<Money> money_from_decimal(std::string_view decimal, AmountUnit unit);

/// The same for a cell's number, by way of the shortest decimal that prints it.
std::optional<Money> money_from_number(double number, AmountUnit unit);

/// The amount as a number of the unit, for a spreadsheet cell: the double nearest to the exact quotient.
double number_in(AmountUnit unit, Money amount);

/// The amount in tenths, units, … : amount / (unit / 10^decimals), rounded half away from zero. 21.5 MNOK, 0
/// decimals → 22.
std::int64_t rounded(Money amount, AmountUnit unit, int decimals);

} // namespace kvartal::foundation
