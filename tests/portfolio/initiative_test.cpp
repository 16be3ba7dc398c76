// SPDX-License-Identifier: MIT
#include "portfolio/initiative.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Money;

namespace {

portfolio::Placed<Money> mnok(std::int64_t amount) {
    return {Money::from_mnok(amount), {}, ""};
}

} // namespace

TEST_CASE("budget is distribution plus not stated, whatever was reported") {
    portfolio::Initiative initiative;
    CHECK(not_stated(initiative) == Money{});
    initiative.shares = {{"rhf", mnok(4)}, {"nikt", mnok(3)}};
    CHECK(distributed(initiative) == Money::from_mnok(7));
    CHECK(not_stated(initiative) == Money::from_mnok(-7)); // shares of a budget that nobody stated
    initiative.budget = mnok(10);
    CHECK(not_stated(initiative) == Money::from_mnok(3));
    CHECK(budget_or_zero(initiative) == distributed(initiative) + not_stated(initiative));
}
