// SPDX-License-Identifier: MIT
#include "round/figure_name.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;

TEST_CASE("a cell of a sheet is understood as Excel writes it, and as a person does") {
    for (const char *words : {"Andre svar!C9", "'Andre svar'!C9", "'Andre svar'!$C$9", " Andre svar ! c9 "}) {
        CAPTURE(words);
        const auto cell = round::sheet_cell_from(words);
        REQUIRE(cell);
        CHECK(cell->sheet == "Andre svar");
        CHECK(cell->cell == foundation::CellAddress{8, 2});
    }
    CHECK(round::sheet_cell_from("'Eier''s'!A1")->sheet == "Eier's");
    CHECK(round::sheet_cell_from("Hva!? Nå!A1")->sheet == "Hva!? Nå");
}

TEST_CASE("words without a sheet are no cell, and a sheet without an address has none") {
    CHECK_FALSE(round::sheet_cell_from("budsjett_netto"));
    CHECK_FALSE(round::sheet_cell_from("H12"));
    for (const char *words : {"Bro!", "Bro!A1:B2", "Bro!12", "!", "'!"}) {
        CAPTURE(words);
        REQUIRE(round::sheet_cell_from(words));
        CHECK_FALSE(round::sheet_cell_from(words)->cell);
    }
}

TEST_CASE("a figure's name may be typed in braces, with blanks and in any case") {
    for (const char *words : {"budsjett_netto", "{budsjett_netto}", "Budsjett netto", "{Budsjett_Netto}"}) {
        CHECK(round::figure_name_from(words) == "budsjett_netto");
    }
    CHECK(round::figure_name_from("{}").empty());
}
