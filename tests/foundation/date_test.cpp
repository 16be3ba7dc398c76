// SPDX-License-Identifier: MIT
#include "foundation/date.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;
using namespace std::chrono_literals;

TEST_CASE("an ISO date is read and written") {
    const Date date = 2019y / std::chrono::April / 30;
    CHECK(date_from_iso("2019-04-30") == date);
    CHECK(iso_text(date) == "2019-04-30");
    for (const char *text : {"2019-02-29", "2019-4-30", "30.04.2019", "2019-04-30T00:00", "", "20x9-04-30"}) {
        CAPTURE(text);
        CHECK_FALSE(date_from_iso(text));
    }
}

TEST_CASE("dates and periods are written as the language writes them") {
    CHECK(written(2019y / std::chrono::April / 3, Language::nb) == "03.04.2019");
    CHECK(written(2019y / std::chrono::April / 3, Language::en) == "3\u00A0April\u00A02019");
    CHECK(written(Period{2019, 2}, Language::nb) == "2.\u00A0kvartal\u00A02019");
    CHECK(written(2019y / std::chrono::April / 3, Language::nn) == "03.04.2019");
    CHECK(written(Period{2019, 2}, Language::nn) == "2.\u00A0kvartal\u00A02019");
    CHECK(written(Period{2019, 2}, Language::en) == "Q2\u00A02019");
}

TEST_CASE("a period is read however it is written") {
    for (const char *text : {"2019-q2", "Q2 2019", "2. kvartal 2019", "2/2019", "2019 K2"}) {
        CAPTURE(text);
        CHECK(period_from_text(text) == Period{2019, 2});
    }
    for (const char *text : {"2019", "Q5 2019", "kvartal", "Q2 19", "2. kvartal 2019 per 30.04", "Q0 2019"}) {
        CAPTURE(text);
        CHECK_FALSE(period_from_text(text));
    }
}
