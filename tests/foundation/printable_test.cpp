// SPDX-License-Identifier: MIT
#include "foundation/printable.hpp"

#include <catch2/catch.hpp>

using kvartal::foundation::printable;

TEST_CASE("a text that a person wrote is printed as it is") {
    CHECK(printable("Nasjonal helseportal – «Ærø» 12,5\u00A0%")
          == "Nasjonal helseportal – «Ærø» 12,5\u00A0%");
    CHECK(printable("").empty());
}

TEST_CASE("line breaks and tabs become a space each") {
    CHECK(printable("to\nlinjer\tog\r\nmer") == "to linjer og  mer");
}

TEST_CASE("no escape sequence gets through to a terminal") {
    CHECK(printable("\033[2Jgone") == "\uFFFD[2Jgone");
    CHECK(printable("\u009B31m") == "\uFFFD31m"); // the one-character form of the same
    CHECK(printable("bell\007 and delete\177") == "bell\uFFFD and delete\uFFFD");
    CHECK(printable(std::string_view{"a\0b", 3}) == "a\uFFFDb");
}

TEST_CASE("nothing turns the direction of the line") {
    CHECK(printable("a\u202Eb\u2066c") == "a\uFFFDb\uFFFDc");
}

TEST_CASE("malformed UTF-8 becomes a replacement character") {
    CHECK(printable("b\xFF") == "b\uFFFD");
}
