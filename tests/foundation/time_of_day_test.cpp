// SPDX-License-Identifier: MIT
#include "foundation/time_of_day.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;

TEST_CASE("a time of day is written as a clock shows it, also past midnight") {
    CHECK(written(TimeOfDay{0}) == "00:00");
    CHECK(written(TimeOfDay{9 * 60 + 5}) == "09:05");
    CHECK(written(TimeOfDay{14 * 60 + 30}) == "14:30");
    CHECK(written(TimeOfDay{23 * 60 + 30 + 45}) == "00:15");
}
