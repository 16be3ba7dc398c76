// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

TEST_CASE("the listing has a line for each non-empty cell, with its type") {
    CHECK(listing(workbook_of_rows(R"(<row r="2"><c r="A2" t="str"><v>tekst</v></c><c r="B2"><v>0.5</v></c>)"
                                   R"(<c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c>)"
                                   R"(<c r="AA2" t="d"><v>2019-04-30</v></c></row>)"))
          == "Ark1\tA2\ts\ttekst\n"
             "Ark1\tB2\tn\t0.5\n"
             "Ark1\tC2\tb\tTRUE\n"
             "Ark1\tD2\te\t#N/A\n"
             "Ark1\tAA2\td\t2019-04-30\n");
}

TEST_CASE("the listing escapes backslash, tab, newline and carriage return") {
    const Parts parts =
        workbook_of_rows(R"(<row r="1"><c r="A1" t="str"><v>a\b&#9;c&#10;d&#13;e</v></c></row>)");
    CHECK(listing(with_replaced(parts, "xl/workbook.xml", "Ark1", R"(C:\x)"))
          == "C:\\\\x\tA1\ts\ta\\\\b\\tc\\nd\\re\n");
}

TEST_CASE("the listing leaves out formulas that have no value") {
    CHECK(listing(
              workbook_of_rows(R"(<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>1+1</f><v>2</v></c></row>)"))
          == "Ark1\tB1\tn\t2\n");
}
