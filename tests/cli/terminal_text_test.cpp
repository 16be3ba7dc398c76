// SPDX-License-Identifier: MIT
#include "cli/paint.hpp"
#include "cli/terminal_text.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::cli;

TEST_CASE("letters are counted as the columns that a terminal gives them") {
    CHECK(columns_of("Ærø – 12") == 8);
    CHECK(columns_of("a\u0301") == 1); // a combining accent
    CHECK(columns_of("東京") == 4);
    CHECK(columns_of("") == 0);
}

TEST_CASE("a text is cut where it is too wide, and only there") {
    CHECK(cut_to("Helse Nord", 10) == "Helse Nord");
    CHECK(cut_to("Helse Nord RHF", 10) == "Helse Nor…");
    CHECK(cut_to("Helse Nord RHF", 7) == "Helse…"); // no blank before the dots
    CHECK(cut_to("東京都", 4) == "東…");
    CHECK(cut_to("abc", 1) == "…");
    CHECK(cut_to("abc", 0).empty());
}

TEST_CASE("colours are left out when the environment asks for none") {
    CHECK(wants_colour(nullptr, "xterm-256color"));
    CHECK(wants_colour("", "xterm")); // https://no-color.org: when not an empty string
    CHECK_FALSE(wants_colour("1", "xterm"));
    CHECK_FALSE(wants_colour("0", "xterm"));
    CHECK_FALSE(wants_colour(nullptr, "dumb"));
    CHECK(wants_colour(nullptr, nullptr));
}

TEST_CASE("a painted text ends its colour, and without colours it is itself") {
    CHECK(painted(Ink::error, "FEIL", true) == "\033[1;31mFEIL\033[0m");
    CHECK(painted(Ink::error, "FEIL", false) == "FEIL");
    CHECK(painted(Ink::place, "", true).empty());
}
