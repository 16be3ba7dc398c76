// SPDX-License-Identifier: MIT
#include "intake/amount_text.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::intake;
using kvartal::foundation::AmountUnit;
using kvartal::foundation::Money;
using kvartal::foundation::money_from_decimal;

namespace {

const UnitWords words{{AmountUnit::nok, {"NOK", "kr", "kroner", "hele kroner"}},
                      {AmountUnit::thousand_nok, {"tkr", "TNOK", "tusen kroner", "tusen", "1000 kr"}},
                      {AmountUnit::mnok, {"MNOK", "mill. kr", "mill.", "millioner kroner", "mkr"}}};

struct Shape {
    const char *text;
    const char *amount; ///< in MNOK, as a plain decimal
};

AmountReading read(std::string_view text, AmountUnit unit = AmountUnit::mnok) {
    return read_amount_text(text, unit, words);
}

AmountText amount_in(std::string_view text, AmountUnit unit = AmountUnit::mnok) {
    const AmountReading reading = read(text, unit);
    REQUIRE(std::holds_alternative<AmountText>(reading));
    return std::get<AmountText>(reading);
}

Money mnok(const char *decimal) {
    return money_from_decimal(decimal, AmountUnit::mnok).value();
}

} // namespace

TEST_CASE("an amount is read with any decimal mark and any marks between thousands") {
    const Shape shapes[] = {
        {"12", "12"},
        {"0,5", "0.5"},
        {",5", "0.5"},
        {".5", "0.5"},
        {"12,5", "12.5"},
        {"12.5", "12.5"},
        {"  12,50 \n", "12.5"},
        {"'12,5", "12.5"}, // the apostrophe that makes a cell text
        {"1 234,5", "1234.5"},
        {"1\u00A0234,5", "1234.5"}, // no-break space
        {"1\u202F234,5", "1234.5"}, // narrow no-break space
        {"1\u2009234,5", "1234.5"}, // thin space
        {"1.234,5", "1234.5"},
        {"1,234.5", "1234.5"},
        {"1 234.5", "1234.5"},
        {"1'234,5", "1234.5"},
        {"123 456 ", "123456"},
        {"123.456,78", "123456.78"},
        {"12,-", "12"},
        {"12.-", "12"},
        {"12,\u2013", "12"},
        {"+12", "12"},
        {"12.", "12"},
        {"007", "7"},
    };
    for (const auto &[text, amount] : shapes) {
        CAPTURE(text);
        CHECK(amount_in(text) == AmountText{.amount = mnok(amount)});
    }
}

TEST_CASE("a comma before three digits is a Norwegian decimal mark, a point before three parts thousands") {
    CHECK(amount_in("1,234").amount == mnok("1.234"));
    CHECK(amount_in("1.234").amount == mnok("1234"));
    CHECK(amount_in("500.000", AmountUnit::nok).amount == mnok("0.5"));
    CHECK(amount_in("1 500 000", AmountUnit::nok).amount == mnok("1.5"));
    CHECK(amount_in("1.500.000", AmountUnit::nok).amount == mnok("1.5"));
    CHECK(amount_in("1,500,000", AmountUnit::nok).amount == mnok("1.5"));
    CHECK(amount_in("0.500").amount == mnok("0.5")); // nobody parts a nought from its thousands
    CHECK(amount_in("1234.567").amount == mnok("1234.567"));
    CHECK(amount_in("1 234.567").amount == mnok("1234.567")); // the blank parts the thousands already
}

TEST_CASE("an amount below zero is read with any minus") {
    for (const char *text : {"-4", "\u22124", "\u20134", "- 4", "kr -4 mill."}) {
        CAPTURE(text);
        CHECK(amount_in(text).amount == mnok("-4"));
    }
}

TEST_CASE("an amount that is not exact says so") {
    for (const char *text : {"ca. 12", "ca 12", "Ca.12", "cirka 12", "~12", "~ 12", "\u224812", "about 12",
                             "approx. 12", "omtrent 12", "om lag 12", "rundt 12", "ca. 12 MNOK",
                             "kr ca 12 mill", "ca. kr 12 mill.", "c. 12"}) {
        CAPTURE(text);
        CHECK(amount_in(text) == AmountText{.amount = mnok("12"), .approximate = true});
    }
}

TEST_CASE("parentheses and footnote marks are kept as what they say") {
    CHECK(amount_in("(14)") == AmountText{.amount = mnok("14"), .in_parentheses = true});
    CHECK(amount_in("(14)*")
          == AmountText{.amount = mnok("14"), .in_parentheses = true, .conditional = true});
    CHECK(amount_in("(2,3*)")
          == AmountText{.amount = mnok("2.3"), .in_parentheses = true, .conditional = true});
    CHECK(amount_in("( 2,3 mill. kr )") == AmountText{.amount = mnok("2.3"), .in_parentheses = true});
    CHECK(amount_in("(2,3) MNOK") == AmountText{.amount = mnok("2.3"), .in_parentheses = true});
    CHECK(amount_in("(ca. 2,3)")
          == AmountText{.amount = mnok("2.3"), .approximate = true, .in_parentheses = true});
    CHECK(amount_in("-12*") == AmountText{.amount = mnok("-12"), .conditional = true});
    CHECK(amount_in("*12 ") == AmountText{.amount = mnok("12"), .conditional = true});
    CHECK(amount_in("12 **") == AmountText{.amount = mnok("12"), .conditional = true});
    CHECK(amount_in("12\u00B9") == AmountText{.amount = mnok("12"), .conditional = true});
    CHECK(amount_in("12\u2020") == AmountText{.amount = mnok("12"), .conditional = true});
}

TEST_CASE("an amount that can be read in two ways is used and said to be so") {
    for (const char *text : {"1.234", "1,234", "12.500", "-1.234"}) {
        CAPTURE(text);
        CHECK(amount_in(text).ambiguous);
    }
    for (const char *text : {"1 234", "1.234,5", "0,500", "0.500", "12,5", "1234,567", "12.50"}) {
        CAPTURE(text);
        CHECK_FALSE(amount_in(text).ambiguous);
    }
    CHECK_FALSE(amount_in("500.000", AmountUnit::nok).ambiguous);
    CHECK(amount_in("500,000", AmountUnit::nok).ambiguous);
}

TEST_CASE("a few kroner in a column of millions are millions, and said to be so") {
    CHECK(amount_in("kr 12,5") == AmountText{.amount = mnok("12.5"), .ambiguous = true});
    CHECK(amount_in("9999 NOK") == AmountText{.amount = mnok("9999"), .ambiguous = true});
    CHECK(amount_in("10 000 kr") == AmountText{.amount = mnok("0.01")});
    CHECK(amount_in("kr 500", AmountUnit::thousand_nok)
          == AmountText{.amount = mnok("0.5"), .ambiguous = true});
    CHECK(amount_in("kr 12,50", AmountUnit::nok) == AmountText{.amount = mnok("0.0000125")});
}

TEST_CASE("a unit in the cell's own text wins over the column's") {
    for (const AmountUnit column : {AmountUnit::nok, AmountUnit::thousand_nok, AmountUnit::mnok}) {
        CHECK(amount_in("12 MNOK", column).amount == mnok("12"));
        CHECK(amount_in("12MNOK", column).amount == mnok("12"));
        CHECK(amount_in("12 mill. kr", column).amount == mnok("12"));
        CHECK(amount_in("12 mill.kr.", column).amount == mnok("12"));
        CHECK(amount_in("12,5 Millioner  kroner", column).amount == mnok("12.5"));
        CHECK(amount_in("kr 12 mill.", column).amount == mnok("12")); // the currency alone yields
        CHECK(amount_in("500 000 kr", column).amount == mnok("0.5"));
        CHECK(amount_in("kr 500 000,-", column).amount == mnok("0.5"));
        CHECK(amount_in("500 tkr", column).amount == mnok("0.5"));
        CHECK(amount_in("500 tusen kroner", column).amount == mnok("0.5"));
        CHECK(amount_in("1000 kr", column).amount
              == mnok(column == AmountUnit::nok            ? "0.001"
                      : column == AmountUnit::thousand_nok ? "1"
                                                           : "1000")); // an amount here
    }
    CHECK(amount_in("500", AmountUnit::thousand_nok).amount == mnok("0.5"));
    CHECK(amount_in("500 000", AmountUnit::nok).amount == mnok("0.5"));
}

TEST_CASE("a blank, a dash and words for nothing are no amount and no fault") {
    for (const char *text : {"",
                             "   ",
                             "\u00A0",
                             "-",
                             "\u2013",
                             "\u2014",
                             "--",
                             "(-)",
                             "kr -",
                             "-  kr",
                             "*",
                             "n/a",
                             "N/A",
                             "Ikke oppgitt",
                             "ikkje oppgitt",
                             "ingen",
                             "i/a",
                             "ikke aktuelt",
                             "not stated",
                             "'"}) {
        CAPTURE(text);
        CHECK(std::holds_alternative<NoAmount>(read(text)));
    }
}

TEST_CASE("what could be two numbers, or none, is not guessed at") {
    for (const char *text :
         {"12,5,3",     "12.5.3",   "1,23,456",    "12 5",        "1 2345",    "12 %",          "12%",
          "TBD",        "?",        "12?",         "x",           "12-14",     "12 - 14",       "12/14",
          "12 + 3",     "ca",       "kr",          "(12",         "12)",       "((12))",        "--12",
          "12-",        "12e3",     "1e400",       "12*5",        "12 USD",    "12 EUR",        "2019: 12",
          "12 (14)",    "12,",      "12 tkr MNOK", "tkr 12 MNOK", "> 12",      "inntil 12",     "#REF!",
          "12 m\u00B2", "\xFF\xFE", "12\xC3",      "1,234 567",   "1.234 567", "12 mill per år"}) {
        CAPTURE(text);
        CHECK(std::holds_alternative<AmountUnreadable>(read(text)));
    }
}

TEST_CASE("an amount beyond what money holds is told apart from one that cannot be read") {
    CHECK(std::holds_alternative<AmountTooLarge>(read("1 000 001"))); // million millions, and one
    CHECK(std::holds_alternative<AmountText>(read("1 000 000")));
    CHECK(std::holds_alternative<AmountTooLarge>(read(std::string(100'000, '9'))));
    CHECK(std::holds_alternative<AmountTooLarge>(read("-" + std::string(400, '9') + " kr")));
    CHECK(std::holds_alternative<AmountUnreadable>(read(std::string(100'000, '('))));
}
