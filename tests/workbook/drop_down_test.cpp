// SPDX-License-Identifier: MIT
#include "workbook/drop_down.hpp"
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;
using kvartal::foundation::CellRange;
using Items = std::vector<std::string>;

namespace {

/// A column A of texts, and what stands below the rows.
Parts sheet_with(std::string_view below) {
    return workbook_of_sheet(
        R"(<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Grønn</t></is></c></row>)"
        R"(<row r="2"><c r="A2" t="inlineStr"><is><t>Gul</t></is></c></row>)"
        R"(<row r="4"><c r="A4" t="inlineStr"><is><t>Gul</t></is></c></row></sheetData>)"
        + std::string{below});
}

std::string one_list(std::string_view formula) {
    return R"(<dataValidations count="1"><dataValidation type="list" sqref="C2:C9 E2"><formula1>)"
           + std::string{formula} + "</formula1></dataValidation></dataValidations>";
}

Items items_of(const Workbook &workbook) {
    const Sheet &sheet = workbook.sheets()[0];
    REQUIRE(sheet.validations().size() == 1);
    return list_items(sheet.validations()[0], sheet, workbook);
}

Parts with_name(Parts parts, std::string_view definition) {
    return with_replaced(std::move(parts), "xl/workbook.xml", "</workbook>",
                         "<definedNames>" + std::string{definition} + "</definedNames></workbook>");
}

} // namespace

TEST_CASE("a drop-down list that holds its items itself offers them") {
    const Workbook workbook = read(sheet_with(one_list(R"("Ja, Nei,Vet ikke,""Annet""")")));
    CHECK(items_of(workbook) == Items{"Ja", "Nei", "Vet ikke", "\"Annet\""});
    CHECK(workbook.sheets()[0].validations()[0].cells
          == std::vector<CellRange>{{{1, 2}, {8, 2}}, {{1, 4}, {1, 4}}});
}

TEST_CASE("a drop-down list offers the cells that it refers to, each once and no blank ones") {
    CHECK(items_of(read(sheet_with(one_list("$A$1:$A$4")))) == Items{"Grønn", "Gul"});
    CHECK(items_of(read(sheet_with(one_list("Ark1!$A:$A")))) == Items{"Grønn", "Gul"});
    CHECK(items_of(read(sheet_with(one_list("'ark1'!$A$2")))) == Items{"Gul"});
}

TEST_CASE("a drop-down list offers what its defined name refers to") {
    const Parts parts = sheet_with(one_list("Statuser"));
    CHECK(items_of(read(with_name(parts, R"(<definedName name="statuser">Ark1!$A$1:$A$2</definedName>)")))
          == Items{"Grønn", "Gul"});
    CHECK(items_of(read(parts)).empty());
}

TEST_CASE("names that refer to each other, and calculated sources, offer nothing") {
    const Parts parts = sheet_with(one_list("a"));
    CHECK(
        items_of(read(with_name(
                     parts, R"(<definedName name="a">b</definedName><definedName name="b">a</definedName>)")))
            .empty());
    CHECK(items_of(read(sheet_with(one_list("INDIRECT($B$1)")))).empty());
    CHECK(items_of(read(sheet_with(one_list("Borte!$A$1:$A$4")))).empty());
}

TEST_CASE("a list in Excel's extension is found, too") {
    const Workbook workbook = read(sheet_with(
        R"(<extLst><ext uri="{CCE6A557}"><x14:dataValidations xmlns:x14="x" xmlns:xm="m" count="1">)"
        R"(<x14:dataValidation type="list"><x14:formula1><xm:f>Ark1!$A$1:$A$2</xm:f></x14:formula1>)"
        R"(<xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>)"));
    CHECK(items_of(workbook) == Items{"Grønn", "Gul"});
}

TEST_CASE("a list of a million cells gives no more items than a person can choose among") {
    std::string rows;
    for (int row = 1; row <= 3000; ++row) {
        rows += "<row r=\"" + std::to_string(row) + "\"><c r=\"A" + std::to_string(row) + "\"><v>"
                + std::to_string(row) + "</v></c></row>";
    }
    const Workbook workbook =
        read(workbook_of_sheet("<sheetData>" + rows + "</sheetData>" + one_list("$A$1:$XFD$1048576")));
    CHECK(items_of(workbook).size() == 1000);
}

TEST_CASE(
    "validations that ask for a date or a number say so, and those that ask for nothing are passed over") {
    const Workbook workbook = read(sheet_with(
        R"(<dataValidations><dataValidation type="date" sqref="B2"/><dataValidation type="decimal" sqref="C2"/>)"
        R"(<dataValidation type="custom" sqref="D2"/><dataValidation type="whole" sqref="zzz"/></dataValidations>)"));
    const auto validations = workbook.sheets()[0].validations();
    REQUIRE(validations.size() == 2);
    CHECK(validations[0].made_for == MadeFor::date);
    CHECK(validations[1].made_for == MadeFor::number);
}

TEST_CASE("what empty cells are formatted for is known, below each other as one run") {
    const Workbook workbook = read(with_styles(
        workbook_of_sheet(
            R"(<cols><col min="3" max="4" style="3"/></cols><sheetData>)"
            R"(<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row><row r="2"><c r="A2" s="1"/></row>)"
            R"(<row r="3"><c r="A3" s="0"/></row></sheetData>)"),
        R"(<numFmt numFmtId="164" formatCode="#,##0.0"/>)",
        R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/>)"));
    const auto formats = workbook.sheets()[0].formats();
    REQUIRE(formats.size() == 3);
    CHECK(formats[0].cells == CellRange{{0, 0}, {1, 0}});
    CHECK(formats[0].made_for == MadeFor::date);
    CHECK(formats[1].made_for == MadeFor::number);
    CHECK(formats[2].cells == CellRange{{0, 2}, {1'048'575, 3}});
    CHECK(formats[2].made_for == MadeFor::percentage);
}
