// SPDX-License-Identifier: MIT
#include "consolidation/made_portfolio.hpp"
#include "consolidation/reconciliation.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using made::mnok;
using made::Wish;

TEST_CASE("a return's own total is held against the sum of its rows") {
    portfolio::Portfolio whole;
    whole.returns = {made::return_of("a.xlsx", "HDIR",
                                     {Wish{.id = "1", .name = "A", .budget = "5.5"},
                                      Wish{.id = "2", .name = "B", .budget = "3"}}),
                     made::return_of("b.xlsx", "FHI", {Wish{.id = "3", .name = "C"}})};
    whole.returns[0].stated_totals = {{"share", "rhf", made::placed(mnok("1")), mnok("1")},
                                      {"budget", "", made::placed(mnok("9")), mnok("8.5")}};
    const auto rows = consolidation::reconcile(whole);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].computed == mnok("8.5"));
    CHECK(rows[0].stated == mnok("9"));
    CHECK(rows[0].difference() == mnok("0.5"));
    CHECK_FALSE(rows[1].stated);
    CHECK(rows[1].computed == mnok("0"));
}
