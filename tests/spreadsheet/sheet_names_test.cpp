// SPDX-License-Identifier: MIT
#include "spreadsheet/sheet_names.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::spreadsheet;

TEST_CASE("a sheet's name loses the characters that a spreadsheet refuses") {
    SheetNames names;
    CHECK(names.unique("Budsjett [2019]: hva/hvor?*\\") == "Budsjett 2019 hva hvor");
    CHECK(names.unique("'Status'") == "Status");
    CHECK(names.unique("///") == "-");
    CHECK(names.unique("") == "- (2)");
}

TEST_CASE("a sheet's name is cut to 31 letters, and names that then collide are numbered within them") {
    SheetNames names;
    CHECK(names.unique("Budsjett og kostnadsfordeling per eier") == "Budsjett og kostnadsfordeling…");
    const std::string second = names.unique("Budsjett og kostnadsfordeling per innsatsområde");
    CHECK(second == "Budsjett og kostnadsfordel… (2)");
}

TEST_CASE("names that differ in case only collide, and History is nobody's") {
    SheetNames names;
    CHECK(names.unique("Øst") == "Øst");
    CHECK(names.unique("øst") == "øst (2)");
    CHECK(names.unique("History") == "History (2)");
}

TEST_CASE("an apostrophe in a sheet's name is doubled in a formula") {
    CHECK(quoted_sheet_name("Kari's ark") == "'Kari''s ark'");
}
