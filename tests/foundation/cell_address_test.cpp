// SPDX-License-Identifier: MIT
#include "foundation/cell_address.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;

TEST_CASE("an address is written and read back") {
    for (const auto &[text, row, column] : {std::tuple{"A1", 0U, 0U},
                                            {"Z9", 8U, 25U},
                                            {"AA10", 9U, 26U},
                                            {"XFD1048576", 1'048'575U, 16'383U}}) {
        CHECK(cell_from_a1(text) == CellAddress{row, column});
        CHECK(a1_text({row, column}) == text);
    }
    CHECK(cell_from_a1("$C$12") == CellAddress{11, 2});
    CHECK(cell_from_a1("c12") == CellAddress{11, 2});
}

TEST_CASE("what is no cell is nothing") {
    for (const char *text :
         {"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "A-1", "AAAAAAAAAAA1", "A99999999999999", "A1:B2"}) {
        CAPTURE(text);
        CHECK_FALSE(cell_from_a1(text));
    }
}

TEST_CASE("a range is read whichever corner comes first") {
    CHECK(range_from_a1("C3:A1") == CellRange{{0, 0}, {2, 2}});
    CHECK(range_from_a1("B2") == CellRange{{1, 1}, {1, 1}});
    CHECK_FALSE(range_from_a1("A1:"));
    CHECK(range_from_a1("A1:C3")->contains({1, 1}));
    CHECK_FALSE(range_from_a1("A1:C3")->contains({3, 1}));
}

TEST_CASE("cells that share a fault are listed as a person lists them") {
    const auto at = [](const char *text) { return *cell_from_a1(text); };
    CHECK(cell_list({at("C14"), at("C12"), at("C15"), at("C16")}) == "C12, C14–C16");
    CHECK(cell_list({at("B2"), at("C2"), at("D2")}) == "B2–D2");
    CHECK(cell_list({at("B2"), at("C2")}) == "B2, C2");
    CHECK(cell_list({at("C3"), at("C3")}) == "C3");
    CHECK(cell_list({}).empty());
}
