// SPDX-License-Identifier: MIT
#include "workbook/number_format.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;

namespace {

struct Case {
    const char *code;
    Shows shows;
};

} // namespace

TEST_CASE("a format code is told to show a number, a day, a time or both") {
    const auto c = GENERATE(
        // numbers
        Case{"", Shows::number}, Case{"General", Shows::number}, Case{"GENERAL", Shows::number},
        Case{"General;General", Shows::number}, Case{"0", Shows::number}, Case{"# ##0,0", Shows::number},
        Case{"#,##0.00;[Red]-#,##0.00", Shows::number}, Case{"0.00E+00", Shows::number},
        Case{"##0.0e-0", Shows::number}, Case{"0%", Shows::number}, Case{"# ?/?", Shows::number},
        Case{"@", Shows::number}, Case{";;;", Shows::number},
        // letters that are only written out
        Case{"0 \"mnd\"", Shows::number}, Case{"0\\d", Shows::number}, Case{"\"dd.mm.yyyy\"", Shows::number},
        Case{"#,##0_d", Shows::number}, Case{"*d0", Shows::number}, Case{"0.0,, \\M\\N\\O\\K", Shows::number},
        Case{"_-* #,##0.00 \"kr\"_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", Shows::number},
        Case{"0 \"dager", Shows::number}, Case{"#,##0 mnok", Shows::number},
        Case{"0;0;0;\"d\"dd", Shows::number}, Case{"0\\", Shows::number},
        // brackets
        Case{"[Red]0", Shows::number}, Case{"[Red]General", Shows::number},
        Case{"[$kr-414] #,##0", Shows::number}, Case{"[>=100][Green]0;[Red]0", Shows::number},
        Case{"[Red", Shows::number}, Case{"[", Shows::number}, Case{"[]", Shows::number},
        Case{"[Magenta]@", Shows::number},
        // elapsed time is an amount
        Case{"[h]:mm", Shows::number}, Case{"[HH]:mm:ss", Shows::number}, Case{"[mm]:ss", Shows::number},
        Case{"[s]", Shows::number}, Case{"[ss].00", Shows::number},
        // days
        Case{"dd.mm.yyyy", Shows::day}, Case{"yyyy\\-mm\\-dd", Shows::day}, Case{"D/M/YY", Shows::day},
        Case{"mmmm", Shows::day}, Case{"mmm\\-yy", Shows::day}, Case{"d. mmmm yyyy;@", Shows::day},
        Case{"[$-414]d. mmmm yyyy;@", Shows::day}, Case{"[$-F800]dddd, mmmm dd, yyyy", Shows::day},
        Case{"[Red]dd.mm.yyyy", Shows::day}, Case{"[=0]\"\";dd.mm.yyyy", Shows::day},
        Case{"\"Frist: \"dd.mm.yyyy", Shows::day}, Case{"[$-411]ggge\"年\"m\"月\"d\"日\"", Shows::day},
        Case{"dd/mm/yyyy\\ ", Shows::day}, Case{"_(d_)", Shows::day}, Case{"\\\"d", Shows::day},
        // times
        Case{"hh:mm", Shows::time}, Case{"h:mm AM/PM", Shows::time}, Case{"mm:ss", Shows::time},
        Case{"mm:ss.0", Shows::time}, Case{"hh:mm:ss.000", Shows::time}, Case{"h:mm:ss,00", Shows::time},
        // both
        Case{"dd.mm.yyyy hh:mm", Shows::day_and_time}, Case{"m/d/yy h:mm", Shows::day_and_time},
        Case{"yyyy-mm-dd\"T\"hh:mm:ss.000", Shows::day_and_time});
    CAPTURE(c.code);
    CHECK(shown_by(c.code) == c.shows);
}

TEST_CASE("the built-in formats that show days and times are known by number") {
    const auto shows_number = [](std::uint32_t id) { return shown_by_builtin(id) == Shows::number; };
    for (const std::uint32_t id : {0U, 1U, 13U, 23U, 26U, 37U, 44U, 48U, 49U, 59U, 164U}) {
        CAPTURE(id);
        CHECK(shows_number(id));
    }
    for (const std::uint32_t id : {14U, 17U, 18U, 21U, 22U, 27U, 36U, 45U, 47U, 50U, 58U}) {
        CAPTURE(id);
        CHECK(!shows_number(id));
    }
    CHECK(shown_by_builtin(14) == Shows::day);
    CHECK(shown_by_builtin(20) == Shows::time);
    CHECK(shown_by_builtin(22) == Shows::day_and_time);
    CHECK(shows_number(46)); // [h]:mm:ss, elapsed
}
