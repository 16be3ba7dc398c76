// SPDX-License-Identifier: MIT
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/wording.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Language;

TEST_CASE("a code that is a number of a longer label is shown short") {
    portfolio::Portfolio whole;
    whole.vocabulary = made::vocabulary();
    const report::Wording wording{whole, definition::shipped_texts(Language::nb), {}};
    CHECK(wording.short_label("focus_area", "1.1") == "1.1");
    CHECK(wording.label("focus_area", "1.1") == "1.1 Journal");
    CHECK(wording.short_label("phase", "concept") == "Konsept");
    CHECK(wording.label("status", "") == "Ikke rapportert");
    CHECK(wording.status_mark("red").tone == foundation::Tone::bad);
    CHECK(wording.status_mark("").tone == foundation::Tone::none);
}

TEST_CASE("a list of names reads as a sentence") {
    const portfolio::Portfolio whole{};
    const report::Wording wording{whole, definition::shipped_texts(Language::nb), {}};
    CHECK(wording.listed({}).empty());
    CHECK(wording.listed({"a"}) == "a");
    CHECK(wording.listed({"a", "b"}) == "a og b");
    CHECK(wording.listed({"a", "b", "c"}) == "a, b og c");
}

TEST_CASE("amounts in running text have a decimal only when they need one") {
    const portfolio::Portfolio whole{};
    const report::Wording norwegian{whole, definition::shipped_texts(Language::nb), {}};
    const report::Wording english{whole, definition::shipped_texts(Language::en), {}};
    CHECK(norwegian.mnok(made::mnok("1530.5")) == "1\u00A0530,5");
    CHECK(english.mnok(made::mnok("1530.5")) == "1,530.5");
    CHECK(norwegian.mnok(made::mnok("12")) == "12");
    CHECK(norwegian.mnok(made::mnok("11.96")) == "12");
}

TEST_CASE("a table shows decimals only when an amount needs them") {
    CHECK(report::decimals_for({made::mnok("1"), made::mnok("200")}) == 0);
    CHECK(report::decimals_for({made::mnok("1"), made::mnok("0.5")}) == 1);
}
