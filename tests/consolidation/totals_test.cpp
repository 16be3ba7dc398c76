// SPDX-License-Identifier: MIT
#include "consolidation/bridge.hpp"
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "consolidation/totals.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using consolidation::Dimension;
using made::mnok;
using made::Wish;

namespace {

/// 131 gives 10 and 2 to two others, as Helsedataprogrammet did in 2019.
portfolio::Portfolio with_transfers() {
    auto setup = made::setup();
    setup.transfers = {made::transfer("107", "140", "10"), made::transfer("107", "171", "2")};
    return consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of(
            "a.xlsx", "HDIR",
            {Wish{.id = "107",
                  .name = "Helsedata",
                  .focus_area = "2.1",
                  .status = "yellow",
                  .budget = "131",
                  .shares = {{"rhf", "22"}, {"other", "109"}}},
             Wish{
                 .id = "140", .name = "Førerrett", .budget = "22", .shares = {{"rhf", "6"}, {"other", "16"}}},
             Wish{.id = "171",
                  .name = "MSIS",
                  .focus_area = "1.2",
                  .status = "",
                  .budget = "3.5",
                  .shares = {{"rhf", "1"}, {"other", "2"}}},
             Wish{.id = "120", .name = "PKI", .focus_area = "1.2"}})});
}

} // namespace

TEST_CASE("gross is distribution plus not stated, and net takes each transfer out once") {
    const consolidation::Bridge bridge = consolidation::bridge(with_transfers());
    CHECK(bridge.gross == mnok("156.5"));
    CHECK(bridge.distribution == mnok("156"));
    CHECK(bridge.not_stated == mnok("0.5"));
    CHECK(bridge.transfers == mnok("12"));
    CHECK(bridge.net == mnok("144.5"));
}

TEST_CASE("a transfer is taken out of the giver's focus area") {
    const auto groups = consolidation::totals_by(with_transfers(), Dimension::focus_area);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].value == "1.1");
    CHECK(groups[0].figures.net() == mnok("22"));
    CHECK(groups[2].value == "2.1");
    CHECK(groups[2].figures.gross == mnok("131"));
    CHECK(groups[2].figures.net() == mnok("119"));
}

TEST_CASE("a blank is counted as not reported, last") {
    const auto groups = consolidation::totals_by(with_transfers(), Dimension::status);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].value == "green");
    CHECK(groups[0].figures.count == 2);
    CHECK(groups[1].value == "yellow");
    CHECK(groups[2].value.empty());
    CHECK(groups[2].figures.count == 1);
}

TEST_CASE("the shares of a group are its funders' sums in the vocabulary's order") {
    const auto all = consolidation::totals(with_transfers());
    CHECK(all.shares == std::vector{mnok("29"), mnok("127")});
    CHECK(all.count == 4);
}

TEST_CASE("more distributed than budgeted is a negative rest, so that the sum still holds") {
    const auto whole = consolidation::consolidate(
        made::setup(), made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "A", .shares = {{"rhf", "5"}}}})});
    const consolidation::Bridge bridge = consolidation::bridge(whole);
    CHECK(bridge.gross == mnok("0"));
    CHECK(bridge.not_stated == mnok("-5"));
    CHECK(bridge.gross == bridge.distribution + bridge.not_stated);
}
