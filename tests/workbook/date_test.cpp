// SPDX-License-Identifier: MIT
#include "workbook/moment.hpp"
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;
using namespace std::chrono;

namespace {

std::optional<Moment> shown_day(double serial, DateSystem system = DateSystem::from_1900) {
    return moment_from_serial(serial, system, Shows::day);
}

Moment on(year_month_day date) {
    return {date, std::nullopt};
}

} // namespace

TEST_CASE("days are counted from 1900, with the 29 February 1900 that never was") {
    CHECK(shown_day(1) == on(1900y / 1 / 1));
    CHECK(shown_day(59) == on(1900y / 2 / 28));
    CHECK(!shown_day(60));
    CHECK(shown_day(61) == on(1900y / 3 / 1));
    CHECK(shown_day(43585) == on(2019y / 4 / 30));
    CHECK(shown_day(2958465) == on(9999y / 12 / 31));
}

TEST_CASE("days are counted from 1904 where the workbook says so") {
    CHECK(shown_day(0, DateSystem::from_1904) == on(1904y / 1 / 1));
    CHECK(shown_day(60, DateSystem::from_1904) == on(1904y / 3 / 1)); // a leap year: 31 + 29 days
    CHECK(shown_day(43585 - 1462, DateSystem::from_1904) == on(2019y / 4 / 30));
    CHECK(!shown_day(2957004, DateSystem::from_1904));
}

TEST_CASE("a serial number that is no day stays a number") {
    CHECK(!shown_day(-1));
    CHECK(!shown_day(0));
    CHECK(!shown_day(0.5));
    CHECK(!shown_day(2958466));
    CHECK(!shown_day(1e300));
    CHECK(!moment_from_serial(2958465.9999999, DateSystem::from_1900, Shows::day_and_time));
    CHECK(!moment_from_serial(-0.5, DateSystem::from_1900, Shows::time));
}

TEST_CASE("the time of day is rounded to the second, over midnight if need be") {
    CHECK(shown_day(43585.5) == Moment{2019y / 4 / 30, 12h});
    CHECK(shown_day(43585.999999) == on(2019y / 5 / 1));
    CHECK(moment_from_serial(43585.0 + 1.0 / 3, DateSystem::from_1900, Shows::day_and_time)
          == Moment{2019y / 4 / 30, 8h});
    CHECK(moment_from_serial(0.75, DateSystem::from_1900, Shows::time) == Moment{std::nullopt, 18h});
    CHECK(moment_from_serial(0, DateSystem::from_1900, Shows::time) == Moment{std::nullopt, 0s});
    CHECK(moment_from_serial(0.25, DateSystem::from_1904, Shows::day_and_time) == Moment{1904y / 1 / 1, 6h});
}

TEST_CASE("ISO dates and times are read") {
    CHECK(moment_from_iso("2019-04-30") == on(2019y / 4 / 30));
    CHECK(moment_from_iso("2019-04-30T00:00:00") == on(2019y / 4 / 30));
    CHECK(moment_from_iso("2019-04-30T12:30:15Z") == Moment{2019y / 4 / 30, 12h + 30min + 15s});
    CHECK(moment_from_iso("2019-04-30T12:30") == Moment{2019y / 4 / 30, 12h + 30min});
    CHECK(moment_from_iso("2019-12-31T23:59:59.5") == on(2020y / 1 / 1));
    CHECK(moment_from_iso("12:30:15") == Moment{std::nullopt, 12h + 30min + 15s});
    for (const char *text : {"", "T", "2019", "2019-02-30", "2019-04-30T", "2019-04-30T25:00", "2019-04-30x",
                             "12", "12:3", "12:30:60", "30.04.2019", "2019-04-30T12:30:15 CET", "-1:00"}) {
        CAPTURE(text);
        CHECK(!moment_from_iso(text));
    }
}

TEST_CASE("a number with a date's format is a date, in the workbook's date system") {
    const std::string rows =
        R"(<row r="1"><c r="A1" s="1"><v>43585</v></c><c r="B1" s="2"><v>43585.5</v></c>)"
        R"(<c r="C1" s="0"><v>43585</v></c><c r="D1" s="3"><v>1.5</v></c>)"
        R"(<c r="E1" s="9"><v>43585</v></c><c r="F1" s="1"><v>-3</v></c></row>)";
    const Parts parts = with_styles(
        workbook_of_rows(rows),
        R"(<numFmt numFmtId="164" formatCode="dd.mm.yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/>)",
        R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>)");
    CHECK(
        listing(parts)
        == "Ark1\tA1\td\t2019-04-30\nArk1\tB1\td\t2019-04-30T12:00:00\nArk1\tC1\tn\t43585\nArk1\tD1\tn\t1.5\n"
           "Ark1\tE1\tn\t43585\nArk1\tF1\tn\t-3\n");
    CHECK(listing(with_replaced(parts, "xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>"))
              .starts_with("Ark1\tA1\td\t2023-05-01\n")); // 1 462 days later
}

TEST_CASE("a cell without a style has the first one") {
    const Parts parts = with_styles(workbook_of_rows(R"(<row r="1"><c r="A1"><v>43585</v></c></row>)"), "",
                                    R"(<xf numFmtId="14"/>)");
    CHECK(listing(parts) == "Ark1\tA1\td\t2019-04-30\n");
}

TEST_CASE("without styles, a number is a number") {
    CHECK(listing(workbook_of_rows(R"(<row r="1"><c r="A1" s="1"><v>43585</v></c></row>)"))
          == "Ark1\tA1\tn\t43585\n");
}

TEST_CASE("a cell of the date type holds an ISO date") {
    CHECK(listing(workbook_of_rows(
              R"(<row r="1"><c r="A1" t="d"><v>2019-04-30</v></c><c r="B1" t="d"><v>i fjor</v></c></row>)"))
          == "Ark1\tA1\td\t2019-04-30\nArk1\tB1\ts\ti fjor\n");
}
