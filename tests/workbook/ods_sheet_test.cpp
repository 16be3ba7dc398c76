// SPDX-License-Identifier: MIT
#include "workbook/ods_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;
using foundation::CellRange;

namespace {

const std::string one_row = "<table:table-row>" + text_cell("x") + "</table:table-row>";

Sheet first_sheet(const Parts &parts) {
    return read(parts).sheets()[0];
}

std::string table(const std::string &attributes, const std::string &inside) {
    return "<table:table " + attributes + ">" + inside + "</table:table>";
}

} // namespace

TEST_CASE("an .ods: sheets come in the order of their tabs") {
    const Workbook workbook =
        read(ods_of("", table("table:name=\"B &amp; C\"", one_row) + table("table:name=\"A\"", "")));
    REQUIRE(workbook.sheets().size() == 2);
    CHECK(workbook.sheets()[0].name() == "B & C");
    CHECK(workbook.sheets()[1].name() == "A");
    CHECK(workbook.sheets()[1].cells().empty());
}

TEST_CASE("an .ods: repeated empty cells and rows are passed over, and what follows has its place") {
    CHECK(
        listing(ods_of_table(
            R"(<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
            R"(<table:table-row><table:table-cell table:number-columns-repeated="16383"/>)"
            + text_cell("nest siste rad") + "</table:table-row>" + one_row))
        == "Ark1\tXFD1048575\ts\tnest siste rad\nArk1\tA1048576\ts\tx\n");
}

TEST_CASE("an .ods: repeated cells and rows that hold something are there as often as they say") {
    CHECK(listing(ods_of_table(R"(<table:table-row table:number-rows-repeated="2"><table:table-cell/>)"
                               + text_cell("x", R"(table:number-columns-repeated="2")") + "</table:table-row>"
                               + one_row))
          == "Ark1\tB1\ts\tx\nArk1\tC1\ts\tx\nArk1\tB2\ts\tx\nArk1\tC2\ts\tx\nArk1\tA3\ts\tx\n");
}

TEST_CASE("an .ods: what lies beyond the last row and column is passed over") {
    CHECK(listing(ods_of_table(R"(<table:table-row table:number-rows-repeated="4294967295"/>)" + one_row))
              .empty());
    CHECK(listing(ods_of_cells(R"(<table:table-cell table:number-columns-repeated="4294967295"/>)"
                               + text_cell("x")))
              .empty());
    CHECK(listing(ods_of_cells(R"(<table:table-cell table:number-columns-repeated="16383"/>)"
                               + text_cell("x", R"(table:number-columns-repeated="9")")))
          == "Ark1\tXFD1\ts\tx\n");
    CHECK(listing(ods_of_cells(R"(<table:table-cell table:number-columns-repeated="0"/>)" + text_cell("x")))
          == "Ark1\tB1\ts\tx\n");
}

TEST_CASE("an .ods: merged cells are ranges, and the covered cells lie in them") {
    const Sheet sheet = first_sheet(ods_of_table(
        "<table:table-row>"
        + text_cell("x", R"(table:number-columns-spanned="3" table:number-rows-spanned="2")")
        + R"(<table:covered-table-cell/><table:covered-table-cell office:value-type="float" office:value="1"/>)"
        + text_cell("y")
        + R"(</table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated="3"/>)"
        + text_cell("z")
        + R"(</table:table-row><table:table-row table:number-rows-repeated="2">)"
          R"(<table:table-cell table:number-columns-spanned="2"/><table:covered-table-cell/></table:table-row>)"));
    REQUIRE(sheet.merged().size() == 3);
    CHECK(sheet.merged()[0] == CellRange{{0, 0}, {1, 2}});
    CHECK(sheet.merged()[1] == CellRange{{2, 0}, {2, 1}});
    CHECK(sheet.merged()[2] == CellRange{{3, 0}, {3, 1}});
    CHECK(sheet.find({0, 2})->value == CellValue{1.0}); // hidden by the merge, as it may be in an .xlsx
    CHECK(sheet.find({0, 3})->value == CellValue{std::string{"y"}});
    CHECK(sheet.find({1, 3})->value == CellValue{std::string{"z"}});
}

TEST_CASE("an .ods: a merged range ends where the sheet does") {
    const Sheet sheet = first_sheet(ods_of_table(
        R"(<table:table-row table:number-rows-repeated="1048575"/><table:table-row>)"
        + text_cell("x",
                    R"(table:number-columns-spanned="4294967295" table:number-rows-spanned="4294967295")")
        + "</table:table-row>"));
    REQUIRE(sheet.merged().size() == 1);
    CHECK(sheet.merged()[0] == CellRange{{1'048'575, 0}, {1'048'575, 16'383}});
}

TEST_CASE(
    "an .ods: hidden rows are known, hidden or filtered out or of no height, down to the last row in use") {
    const Sheet sheet = first_sheet(ods_of(
        R"(<style:style style:name="ro0" style:family="table-row"><style:table-row-properties style:row-height="0cm"/></style:style>)"
        R"(<style:style style:name="ro1" style:family="table-row"><style:table-row-properties style:row-height="0.45cm"/></style:style>)",
        table(
            "",
            one_row + R"(<table:table-row table:visibility="collapse" table:number-rows-repeated="2"/>)"
                + R"(<table:table-row table:visibility="filter">)" + text_cell("x") + "</table:table-row>"
                + R"(<table:table-row table:style-name="ro0"/><table:table-row table:style-name="ro1"/>)"
                + one_row
                + R"(<table:table-row table:visibility="collapse" table:number-rows-repeated="1048569"/>)")));
    for (const std::uint32_t hidden : {1U, 2U, 3U, 4U}) {
        CAPTURE(hidden);
        CHECK(sheet.is_row_hidden(hidden));
    }
    for (const std::uint32_t shown : {0U, 5U, 6U, 7U, 1'048'575U}) {
        CAPTURE(shown);
        CHECK(!sheet.is_row_hidden(shown));
    }
}

TEST_CASE("an .ods: hidden columns are known") {
    const Sheet sheet = first_sheet(ods_of(
        R"(<style:style style:name="co0" style:family="table-column"><style:table-column-properties style:column-width="0in"/></style:style>)",
        table(
            "",
            R"(<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>)"
            R"(<table:table-column/><table:table-column table:style-name="co0"/><table:table-column/>)"
            R"(<table:table-column table:visibility="collapse" table:number-columns-repeated="99999"/>)")));
    for (const std::uint32_t hidden : {1U, 2U, 4U, 6U, 16'383U}) {
        CAPTURE(hidden);
        CHECK(sheet.is_column_hidden(hidden));
    }
    for (const std::uint32_t shown : {0U, 3U, 5U, 16'384U}) {
        CAPTURE(shown);
        CHECK(!sheet.is_column_hidden(shown));
    }
}

TEST_CASE("an .ods: header rows and groups are looked into, and a folded group is hidden") {
    const Sheet sheet = first_sheet(ods_of_table(
        R"(<table:table-header-columns><table:table-column table:visibility="collapse"/></table:table-header-columns>)"
        R"(<table:table-column-group><table:table-column-group table:display="false"><table:table-column/></table:table-column-group>)"
        R"(<table:table-columns><table:table-column/></table:table-columns></table:table-column-group>)"
        "<table:table-header-rows>"
        + one_row + "</table:table-header-rows><table:table-row-group>" + one_row
        + R"(<table:table-row-group table:display="false">)" + one_row + "<table:table-row-group>" + one_row
        + "</table:table-row-group></table:table-row-group><table:table-rows>" + one_row
        + "</table:table-rows></table:table-row-group>" + one_row));
    REQUIRE(sheet.cells().size() == 6);
    CHECK(sheet.cells()[5].address == foundation::CellAddress{5, 0});
    CHECK(sheet.is_column_hidden(0));
    CHECK(sheet.is_column_hidden(1));
    CHECK(!sheet.is_column_hidden(2));
    for (const std::uint32_t row : {0U, 1U, 4U, 5U}) {
        CAPTURE(row);
        CHECK(!sheet.is_row_hidden(row));
    }
    CHECK(sheet.is_row_hidden(2));
    CHECK(sheet.is_row_hidden(3));
}

TEST_CASE("an .ods: a sheet whose style is not displayed is hidden") {
    const Workbook workbook = read(ods_of(
        R"(<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>)"
        R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)",
        table("table:style-name=\"ta1\"", "") + table("table:style-name=\"ta2\"", "") + table("", "")));
    REQUIRE(workbook.sheets().size() == 3);
    CHECK(workbook.sheets()[0].visibility() == Visibility::visible);
    CHECK(workbook.sheets()[1].visibility() == Visibility::hidden);
    CHECK(workbook.sheets()[2].visibility() == Visibility::visible);
}

TEST_CASE("an .ods: tracked changes, tables in cells and drawings, and copies of other files' sheets are not "
          "read") {
    const std::string other = table("table:name=\"Annen\"", one_row);
    CHECK(
        listing(ods_of(
            "", "<table:tracked-changes><table:deletion><table:cell-content-deletion>" + text_cell("slettet")
                    + "</table:cell-content-deletion>" + other + "</table:deletion></table:tracked-changes>"
                    + table("table:name=\"Ark1\"",
                            "<table:shapes><draw:frame>" + other
                                + "</draw:frame></table:shapes><table:table-row><table:table-cell>" + other
                                + "</table:table-cell>" + text_cell("y") + "</table:table-row>" + other)
                    + table("table:name=\"'file:///C:/a.ods'#$Ark1\"", one_row) + "<table:dde-links>" + other
                    + "</table:dde-links>"))
        == "Ark1\tB1\ts\ty\n");
}

TEST_CASE("an .ods: the properties that users define and the writing program are read") {
    Parts parts = ods_of_table("");
    parts["meta.xml"] =
        R"(<office:document-meta xmlns:office="o" xmlns:meta="m"><office:meta><meta:generator>LibreOffice/7.4</meta:generator>)"
        R"(<meta:user-defined meta:name="kvartal.template">portfolio-list</meta:user-defined>)"
        R"(<meta:user-defined meta:name="versjon" meta:value-type="float">3</meta:user-defined></office:meta></office:document-meta>)";
    const Workbook workbook = read(parts);
    CHECK(workbook.application() == "LibreOffice/7.4");
    CHECK(workbook.properties().size() == 2);
    CHECK(workbook.properties().find("kvartal.template")->second == "portfolio-list");
    CHECK(workbook.properties().find("versjon")->second == "3");
}

TEST_CASE("an .ods: a fault in the properties or the common styles does not cost the user the workbook") {
    Parts parts = ods_of_table(one_row);
    parts["meta.xml"] = "<office:document-meta><office:meta>";
    parts["styles.xml"] = "tull";
    CHECK(listing(parts) == "Ark1\tA1\ts\tx\n");
}

TEST_CASE("an .ods: common styles count where the document's own say nothing") {
    Parts parts = ods_of(
        "",
        table(
            "table:name=\"Ark1\"",
            R"(<table:table-row><table:table-cell table:style-name="Timer" office:value-type="time" office:time-value="PT6H"/></table:table-row>)"));
    parts["styles.xml"] =
        R"(<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:number="n"><office:styles>)"
        R"(<number:time-style style:name="N43" number:truncate-on-overflow="false"/>)"
        R"(<style:style style:name="Timer" style:family="table-cell" style:data-style-name="N43"/></office:styles></office:document-styles>)";
    CHECK(listing(parts) == "Ark1\tA1\tn\t0.25\n");
}

TEST_CASE("an .ods: any prefixes will do") {
    CHECK(
        listing(
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"content.xml",
              R"(<o:document-content xmlns:o="o" xmlns="t" xmlns:x="x"><o:body><o:spreadsheet><table name="Ark1"><table-row>)"
              R"(<table-cell o:value-type="float" o:value="2"><x:p>2</x:p></table-cell></table-row></table></o:spreadsheet></o:body></o:document-content>)"}})
        == "Ark1\tA1\tn\t2\n");
}
