// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "foundation/number_style.hpp"
#include "foundation/texts.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;

namespace {

Texts norwegian() {
    return Texts{Language::nb,
                 {{"count", {"Porteføljen har {count} tiltak.", "Porteføljen har ett tiltak."}},
                  {"sum", {"Budsjettet er {sum} MNOK per {date}.", ""}}}};
}

} // namespace

TEST_CASE("one and many have their own forms") {
    CHECK(norwegian().fill("count", {{"count", std::int64_t{1}}}) == "Porteføljen har ett tiltak.");
    CHECK(norwegian().fill("count", {{"count", std::int64_t{1234}}}) == "Porteføljen har 1\u00A0234 tiltak.");
    CHECK(norwegian().fill("count", {{"count", std::int64_t{0}}}) == "Porteføljen har 0 tiltak.");
}

TEST_CASE("amounts and dates are written in the sentence's language") {
    const Arguments arguments{{"sum", *money_from_decimal("1530.5", AmountUnit::mnok)},
                              {"date", *date_from_iso("2019-04-30")}};
    CHECK(norwegian().fill("sum", arguments) == "Budsjettet er 1\u00A0530,5 MNOK per 30.04.2019.");
}

TEST_CASE("an argument that looks like a place is only text") {
    CHECK(norwegian().fill("sum", {{"sum", "{date}"}, {"date", "{}"}})
          == "Budsjettet er {date} MNOK per {}.");
}

TEST_CASE("an unknown text and a missing argument are our faults, and say where") {
    CHECK_THROWS_AS(norwegian().fill("nothing"), Error);
    try {
        norwegian().fill("count");
        FAIL("filled without its argument");
    } catch (const Error &error) {
        CHECK(error.finding().code == FindingCode::definition_faulty);
        CHECK(error.finding().arguments.at("where") == Argument{"count"});
    }
}

TEST_CASE("a cell's number is written with the language's decimal mark and no groups") {
    CHECK(written(0.5, Language::nb) == "0,5");
    CHECK(written(87300.25, Language::nb) == "87300,25");
    CHECK(written(-4.5, Language::en) == "-4.5");
    CHECK(written(12.0, Language::nb) == "12");
    CHECK(shortest(0.1) == "0.1");
    CHECK(shortest(1e21) == "1e+21");
}
