// SPDX-License-Identifier: MIT
#include "workbook/duration.hpp"

#include <catch2/catch.hpp>

using kvartal::workbook::days_of_iso_duration;

TEST_CASE("a duration is read as days") {
    CHECK(days_of_iso_duration("PT12H00M00S") == 0.5);
    CHECK(days_of_iso_duration("PT36H") == 1.5);
    CHECK(days_of_iso_duration("P1DT6H") == 1.25);
    CHECK(days_of_iso_duration("P2D") == 2.0);
    CHECK(days_of_iso_duration("-PT6H") == -0.25);
    CHECK(days_of_iso_duration("PT00H00M43.2S") == 43.2 / 86'400);
}

TEST_CASE("what is no duration of days, hours, minutes and seconds is none") {
    for (const char *text : {"", "P", "PT", "-P", "P1Y", "P1M", "P1H", "PT1D", "PT1", "PTH", "PT1M1H",
                             "PT1H1H", "PT-1H", "12:00", "P1DT", "PT1H ", "PT.H", "PT1e9H", "PTnanS"}) {
        CAPTURE(text);
        CHECK(!days_of_iso_duration(text));
    }
}
