// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "foundation/money.hpp"
#include "foundation/number_style.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace kvartal::foundation;

TEST_CASE("an amount is read exactly in its unit") {
    CHECK(money_from_decimal("1.5", AmountUnit::mnok) == Money::from_ore(150'000'000));
    CHECK(money_from_decimal("1500", AmountUnit::thousand_nok) == Money::from_ore(150'000'000));
    CHECK(money_from_decimal("1500000", AmountUnit::nok) == Money::from_ore(150'000'000));
    CHECK(money_from_decimal("-0.5", AmountUnit::mnok) == Money::from_ore(-50'000'000));
    CHECK(money_from_decimal("1e-05", AmountUnit::mnok) == Money::from_ore(1'000));
    CHECK(money_from_decimal("1.5e3", AmountUnit::nok) == Money::from_ore(150'000));
}

TEST_CASE("tenths that a double cannot hold still add up") {
    Money sum;
    for (int i = 0; i < 10; ++i) {
        sum += *money_from_number(0.1, AmountUnit::mnok);
    }
    CHECK(sum == Money::from_mnok(1));
}

TEST_CASE("what is finer than an øre is rounded half away from zero") {
    CHECK(money_from_decimal("0.005", AmountUnit::nok) == Money::from_ore(1));
    CHECK(money_from_decimal("-0.005", AmountUnit::nok) == Money::from_ore(-1));
    CHECK(money_from_decimal("0.0049", AmountUnit::nok) == Money::from_ore(0));
    CHECK(money_from_number(21.499999999999996, AmountUnit::mnok) == Money::from_ore(2'150'000'000));
}

TEST_CASE("what is no amount is nothing") {
    for (const char *text : {"", "-", ".", "1.2.3", "1,5", " 1", "1e", "e3", "1e3x", "x", "--1"}) {
        CAPTURE(text);
        CHECK_FALSE(money_from_decimal(text, AmountUnit::mnok));
    }
    CHECK_FALSE(money_from_number(std::numeric_limits<double>::infinity(), AmountUnit::nok));
    CHECK_FALSE(money_from_decimal("1000000000001", AmountUnit::nok));
    CHECK_FALSE(money_from_decimal("1e400000000", AmountUnit::nok));
    CHECK(money_from_decimal("1e-400000000", AmountUnit::nok) == Money{});
}

TEST_CASE("a sum that does not fit is an error, never a wrong figure") {
    Money most = Money::from_ore(std::numeric_limits<std::int64_t>::max());
    CHECK_THROWS_AS(most += Money::from_ore(1), Error);
}

TEST_CASE("display rounds half away from zero") {
    CHECK(rounded(*money_from_decimal("21.5", AmountUnit::mnok), AmountUnit::mnok, 0)
          == 22); // published, 2023
    CHECK(rounded(*money_from_decimal("-21.5", AmountUnit::mnok), AmountUnit::mnok, 0) == -22);
    CHECK(rounded(*money_from_decimal("21.49999999", AmountUnit::mnok), AmountUnit::mnok, 0) == 21);
    CHECK(rounded(*money_from_decimal("0.05", AmountUnit::mnok), AmountUnit::mnok, 1) == 1);
}

TEST_CASE("amounts are written as the language writes numbers") {
    const Money amount = *money_from_decimal("123456.25", AmountUnit::mnok);
    CHECK(written(amount, AmountUnit::mnok, 1, Language::nb) == "123\u00A0456,3");
    CHECK(written(amount, AmountUnit::mnok, 0, Language::en) == "123,456");
    CHECK(written_exactly(amount, AmountUnit::mnok, Language::nb) == "123\u00A0456,25");
    CHECK(written(-Money::from_ore(50'000'000), AmountUnit::mnok, 1, Language::nb) == "\u22120,5");
    CHECK(written(Money{}, AmountUnit::mnok, 1, Language::nb) == "0,0");
    CHECK(written(amount, AmountUnit::mnok, 1, Language::nn) == "123\u00A0456,3");
    CHECK(written_exactly(Money::from_mnok(12), AmountUnit::mnok, Language::en) == "12");
}
