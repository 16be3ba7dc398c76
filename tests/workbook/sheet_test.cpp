// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;
using foundation::CellAddress;
using foundation::CellRange;

namespace {

Sheet first_sheet(const Parts &parts) {
    return read(parts).sheets()[0];
}

Sheet sheet_of(std::vector<Cell> cells) {
    Sheet::Parts parts;
    parts.cells = std::move(cells);
    return Sheet{std::move(parts)};
}

} // namespace

TEST_CASE("cells are found by address and by row, whatever their order in the file") {
    const Sheet sheet =
        first_sheet(workbook_of_rows(R"(<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row>)"
                                     R"(<row r="2"><c r="B2"><v>2</v></c></row>)"));
    REQUIRE(sheet.cells().size() == 3);
    CHECK(sheet.cells()[0].address == CellAddress{1, 1});
    REQUIRE(sheet.row(4).size() == 2);
    CHECK(sheet.row(4)[0].value == CellValue{1.0});
    CHECK(sheet.row(3).empty());
    CHECK(sheet.row(9).empty());
    REQUIRE(sheet.find({4, 2}) != nullptr);
    CHECK(sheet.find({4, 2})->value == CellValue{3.0});
    CHECK(sheet.find({4, 1}) == nullptr);
    CHECK(sheet.find({9, 0}) == nullptr);
}

TEST_CASE("the last of two cells at one address counts, also when it is empty") {
    const Sheet sheet = sheet_of({{{0, 0}, 1.0}, {{0, 1}, 2.0}, {{0, 0}, 3.0}, {{0, 1}, {}}});
    REQUIRE(sheet.cells().size() == 1);
    CHECK(sheet.cells()[0].value == CellValue{3.0});
}

TEST_CASE("rows and cells without an address follow the one before") {
    CHECK(listing(workbook_of_rows(
              "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c>"
              "<c><v>4</v></c></row><row><c><v>5</v></c></row>"))
          == "Ark1\tA1\tn\t1\nArk1\tB1\tn\t2\nArk1\tC4\tn\t3\nArk1\tD4\tn\t4\nArk1\tA5\tn\t5\n");
}

TEST_CASE("an address that is none is passed over as if it were missing") {
    CHECK(listing(workbook_of_rows(R"(<row r="0"><c r="XFE1"><v>1</v></c><c r="A0"><v>2</v></c></row>)"
                                   R"(<row r="9999999"><c><v>3</v></c></row>)"))
          == "Ark1\tA1\tn\t1\nArk1\tB1\tn\t2\nArk1\tA2\tn\t3\n");
    CHECK(
        listing(workbook_of_rows(
            R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>)"))
        == "Ark1\tXFD1048576\tn\t1\n");
}

TEST_CASE("merged cells are known as ranges and are not expanded") {
    const Sheet sheet = first_sheet(workbook_of_sheet(
        R"(<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>)"
        R"(<mergeCells count="4"><mergeCell ref="H1:H40"/><mergeCell ref="B1:D2"/><mergeCell ref="A9"/><mergeCell ref="tull"/></mergeCells>)"));
    CHECK(sheet.cells().size() == 1);
    REQUIRE(sheet.merged().size() == 2);
    CHECK(sheet.merged()[0] == CellRange{{0, 1}, {1, 3}});
    CHECK(sheet.merged_around({1, 3}) == CellRange{{0, 1}, {1, 3}});
    CHECK(sheet.merged_around({39, 7}) == CellRange{{0, 7}, {39, 7}});
    CHECK(!sheet.merged_around({1, 4}));
    CHECK(!sheet.merged_around({2, 1}));
    CHECK(!sheet.merged_around({40, 7}));
    CHECK(!sheet.merged_around({8, 0}));
}

TEST_CASE("hidden rows are known, also those of no height, down to the last row in use") {
    const Sheet sheet = first_sheet(workbook_of_rows(
        R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>)"
        R"(<row r="3" ht="0" customHeight="1"><c r="A3"><v>3</v></c></row><row r="4" hidden="true"/>)"
        R"(<row r="5" hidden="0" ht="12.5"><c r="A5"><v>5</v></c></row><row r="6" hidden="1"/>)"));
    CHECK(!sheet.is_row_hidden(0));
    CHECK(sheet.is_row_hidden(1));
    CHECK(sheet.is_row_hidden(2));
    CHECK(sheet.is_row_hidden(3));
    CHECK(!sheet.is_row_hidden(4));
    CHECK(!sheet.is_row_hidden(5));
}

TEST_CASE("hidden columns are known, also those of no width") {
    const Sheet sheet = first_sheet(workbook_of_sheet(
        R"(<cols><col min="5" max="5" width="0"/><col min="2" max="3" width="9" hidden="1"/><col min="6" max="6" width="9"/>)"
        R"(<col min="16384" max="99999" hidden="1"/></cols><sheetData/>)"));
    for (const std::uint32_t hidden : {1U, 2U, 4U, 16'383U}) {
        CAPTURE(hidden);
        CHECK(sheet.is_column_hidden(hidden));
    }
    for (const std::uint32_t shown : {0U, 3U, 5U, 6U, 16'382U}) {
        CAPTURE(shown);
        CHECK(!sheet.is_column_hidden(shown));
    }
}

TEST_CASE("hidden and very hidden sheets are known as hidden") {
    Parts parts = workbook_of_rows("");
    parts = with_replaced(parts, "xl/workbook.xml", "</sheets>",
                          R"(<sheet name="_meta" sheetId="2" state="veryHidden" r:id="rId1"/>)"
                          R"(<sheet name="Notater" sheetId="3" state="hidden" r:id="rId1"/></sheets>)");
    const Workbook workbook = read(parts);
    REQUIRE(workbook.sheets().size() == 3);
    CHECK(workbook.sheets()[0].visibility() == Visibility::visible);
    CHECK(workbook.sheets()[1].visibility() == Visibility::hidden);
    CHECK(workbook.sheets()[1].name() == "_meta");
    CHECK(workbook.sheets()[2].visibility() == Visibility::hidden);
}
