// SPDX-License-Identifier: MIT
#include "spreadsheet/cell_text.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::spreadsheet;

TEST_CASE("a text is cut to the units that a cell can hold and ends in an ellipsis") {
    CHECK(plain_text("abcdef", 6) == "abcdef");
    CHECK(plain_text("abcdef", 5) == "abcd…");
    CHECK(plain_text("øøøøøø", 5) == "øøøø…");
    CHECK(utf16_length(cell_text(std::string(40'000, 'x'))) == 32'767);
}

TEST_CASE("a character beyond the basic plane counts as two and is never cut in half") {
    CHECK(utf16_length("a😀") == 3);
    CHECK(plain_text("ab😀", 4) == "ab😀");
    CHECK(plain_text("ab😀", 3) == "ab…");
}

TEST_CASE("characters that XML has no place for are left out, line breaks and tabs are kept") {
    CHECK(plain_text(std::string{"a\0b\x01\r\nc\td\xEF\xBF\xBE", 12}) == "ab\nc\td");
}

TEST_CASE("malformed UTF-8 comes out well-formed") {
    CHECK(plain_text("a\xFF\xC3") == "a\uFFFD\uFFFD");
}

TEST_CASE("a text that looks like a spreadsheet's escape is shown as written") {
    CHECK(cell_text("a _x0041_ b") == "a _x005F_x0041_ b");
    CHECK(cell_text("_x00G1_ _xABCD") == "_x00G1_ _xABCD");
}
