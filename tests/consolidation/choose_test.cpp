// SPDX-License-Identifier: MIT
#include "consolidation/choose.hpp"
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "consolidation/set_aside.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using made::mnok;
using made::Wish;

namespace {

portfolio::Portfolio round_of(const std::vector<Wish> &wishes) {
    portfolio::Portfolio round = consolidation::consolidate(made::setup(), made::vocabulary(),
                                                            {made::return_of("a.xlsx", "HDIR", wishes)});
    consolidation::set_aside(round);
    return round;
}

bool in_area_two(const portfolio::Initiative &one) {
    return one.focus_area && one.focus_area->value == "2.1";
}

} // namespace

TEST_CASE("a chosen part has its initiatives in order, those set aside too, and no transfer that leaves it") {
    auto whole = round_of({Wish{.id = "1", .name = "En", .focus_area = "2.1", .budget = "10"},
                           Wish{.id = "2", .name = "To", .budget = "7"},
                           Wish{.id = "3", .name = "Tre", .focus_area = "2.1", .budget = "5"},
                           Wish{.id = "4", .name = "Fire", .focus_area = "2.1", .state = "paused"}});
    REQUIRE(whole.initiatives.size() == 3);
    // Order: area a (To), then area b (En, Tre).
    whole.transfers = {{1, 2, made::transfer("1", "3", "2")}, {1, 0, made::transfer("1", "2", "3")}};
    const auto part = consolidation::chosen(whole, in_area_two);
    REQUIRE(part.initiatives.size() == 2);
    CHECK(part.initiatives[0].name.value == "En");
    CHECK(part.initiatives[1].name.value == "Tre");
    REQUIRE(part.set_aside.size() == 1);
    REQUIRE(part.transfers.size() == 1);
    CHECK(part.transfers[0].giver == 0);
    CHECK(part.transfers[0].receiver == 1);
}

TEST_CASE("the last round of a chosen part is the same initiatives' then, whatever they were") {
    const auto before = [] {
        return round_of({Wish{.id = "1", .name = "En", .focus_area = "1.1", .budget = "8"},
                         Wish{.id = "2", .name = "To", .budget = "7"},
                         Wish{.id = "9", .name = "Ni", .focus_area = "2.1", .budget = "1"}});
    };
    const auto now = round_of({Wish{.id = "1", .name = "En", .focus_area = "2.1", .budget = "10"},
                               Wish{.id = "2", .name = "To", .budget = "7"}});
    consolidation::Comparison since{before(), {}};
    since.changes = consolidation::changes(since.before, now);
    const auto part = consolidation::chosen(now, in_area_two);
    const auto comparison = consolidation::chosen(since, now, part, in_area_two);
    CHECK(comparison.before.initiatives.size() == 2); // En, and Ni that is gone
    REQUIRE(comparison.changes.initiatives.size() == 2);
    CHECK(comparison.changes.initiatives[0].now == &part.initiatives[0]);
    CHECK(comparison.changes.initiatives[0].before->name.value == "En");
    CHECK(comparison.changes.initiatives[0].turn == consolidation::Turn::none);
    CHECK(comparison.changes.bridge.money_before == mnok("9"));
    CHECK(comparison.changes.bridge.money_now == mnok("10"));
    CHECK(comparison.changes.bridge.count_before == 2);
    CHECK(comparison.changes.bridge.count_now == 1);
}
