// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"
#include "workbook/relationships.hpp"
#include "workbook/zip_by_hand.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

const std::string one_row = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Blå</t></is></c></row>)";
const std::string one_cell = "Ark1\tA1\ts\tBlå\n";

Parts one_cell_workbook() {
    return workbook_of_rows(one_row);
}

/// ASCII and Latin-1 as UTF-16.
std::string utf16(const std::string &utf8, bool big_endian, bool mark) {
    std::string wide = mark ? (big_endian ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        unsigned unit = static_cast<unsigned char>(utf8[i]);
        if (unit >= 0xC0) {
            unit = (unit & 0x1F) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3F);
        }
        const char low = static_cast<char>(unit);
        wide += big_endian ? std::string{'\0', low} : std::string{low, '\0'};
    }
    return wide;
}

void rename(Parts &parts, const std::string &from, const std::string &to) {
    parts[to] = parts.at(from);
    parts.erase(from);
}

} // namespace

TEST_CASE("a relationship's target is resolved from its part's folder") {
    CHECK(resolved_target("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(resolved_target("xl/workbook.xml", "./worksheets/./sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(resolved_target("xl/workbook.xml", "../ark/en.xml") == "ark/en.xml");
    CHECK(resolved_target("xl/workbook.xml", "/xl/worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(resolved_target("xl/workbook.xml", "worksheets\\sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(resolved_target("", "xl//workbook.xml") == "xl/workbook.xml");
    CHECK(resolved_target("xl/workbook.xml", "../../../etc/passwd") == "etc/passwd");
}

TEST_CASE("parts are found by relationships, whatever their names") {
    const std::string target = GENERATE(as<std::string>{}, "./worksheets/../a b/data.xml", "/xl/a b/data.xml",
                                        "a%20b/data.xml", "../xl/A B/Data.XML", "a b\\data.xml");
    CAPTURE(target);
    Parts parts =
        with_replaced(one_cell_workbook(), "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", target);
    rename(parts, "xl/worksheets/sheet1.xml", "xl/a b/data.xml");
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("the workbook part may have any name and folder") {
    Parts parts = with_replaced(one_cell_workbook(), "_rels/.rels", "xl/workbook.xml", "/bok/hoved.xml");
    parts = with_replaced(parts, "[Content_Types].xml", "/xl/workbook.xml", "/bok/hoved.xml");
    parts = with_replaced(parts, "xl/_rels/workbook.xml.rels", "worksheets/", "../xl/worksheets/");
    rename(parts, "xl/workbook.xml", "bok/hoved.xml");
    rename(parts, "xl/_rels/workbook.xml.rels", "bok/_rels/hoved.xml.rels");
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("the workbook part is found by its content type when the package has no relationships") {
    Parts parts = one_cell_workbook();
    parts.erase("_rels/.rels");
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("the workbook part is found by relationship when the package has no content types") {
    Parts parts = one_cell_workbook();
    parts.erase("[Content_Types].xml");
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("a macro-enabled workbook and a template are workbooks") {
    const std::string type =
        GENERATE(as<std::string>{}, "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                 "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml");
    CHECK(listing(with_replaced(one_cell_workbook(), "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                type))
          == one_cell);
}

TEST_CASE("the strict variety of the format is read") {
    Parts parts = one_cell_workbook();
    const std::string old_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string old_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    parts = with_replaced(parts, "_rels/.rels", old_types,
                          "http://purl.oclc.org/ooxml/officeDocument/relationships");
    parts = with_replaced(parts, "xl/_rels/workbook.xml.rels", old_types,
                          "http://purl.oclc.org/ooxml/officeDocument/relationships");
    parts = with_replaced(parts, "xl/workbook.xml", old_types,
                          "http://purl.oclc.org/ooxml/officeDocument/relationships");
    parts =
        with_replaced(parts, "xl/workbook.xml", old_main, "http://purl.oclc.org/ooxml/spreadsheetml/main");
    parts = with_replaced(parts, "xl/worksheets/sheet1.xml", old_main,
                          "http://purl.oclc.org/ooxml/spreadsheetml/main");
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("any namespace prefix is read") {
    Parts parts = with_strings(one_cell_workbook(), "<si><t>x</t></si>");
    const std::string ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    parts["xl/workbook.xml"] =
        "<x:workbook xmlns:x=\"" + ns
        + "\" "
          "xmlns:rel=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><x:workbookPr "
          "date1904=\"true\"/><x:sheets><x:sheet rel:id=\"rId1\" sheetId=\"1\" "
          "name=\"Ark1\"/></x:sheets></x:workbook>";
    parts["xl/sharedStrings.xml"] =
        "<s:sst xmlns:s=\"" + ns
        + "\"><s:si><s:r><s:t>Gr</s:t></s:r><s:r><s:t>ønn</s:t></s:r></s:si></s:sst>";
    parts["xl/worksheets/sheet1.xml"] =
        "<x:worksheet xmlns:x=\"" + ns
        + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c><x:c "
          "r=\"B1\"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    CHECK(listing(parts) == "Ark1\tA1\ts\tGrønn\nArk1\tB1\tn\t1\n");
}

TEST_CASE("parts in UTF-16 are read, with and without a byte order mark") {
    const bool big_endian = GENERATE(false, true);
    const bool mark = GENERATE(false, true);
    Parts parts = one_cell_workbook();
    for (const char *name : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"}) {
        parts[name] = utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + parts[name], big_endian, mark);
    }
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("a part in UTF-8 may have a byte order mark") {
    Parts parts = one_cell_workbook();
    parts["xl/worksheets/sheet1.xml"].insert(0, "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- hei -->");
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("entry names may differ in case, and have backslashes") {
    Parts parts = one_cell_workbook();
    rename(parts, "xl/worksheets/sheet1.xml", "XL\\Worksheets\\Sheet1.XML");
    rename(parts, "xl/workbook.xml", "/xl/Workbook.xml");
    CHECK(listing(parts) == one_cell);
}

TEST_CASE("entries with data descriptors are read") {
    CHECK(cell_listing(read_bytes(zip_with_data_descriptors(one_cell_workbook()))) == one_cell);
}

TEST_CASE("chart, dialog and macro sheets are passed over, even when they cannot be read") {
    Parts parts = with_replaced(
        one_cell_workbook(), "xl/workbook.xml", "<sheets>",
        R"(<sheets><sheet name="Diagram" sheetId="7" r:id="rId7"/>)"
        R"(<sheet name="Dialog" sheetId="8" r:id="rId8"/><sheet name="Makro" sheetId="9" r:id="rId9"/>)");
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    parts = with_replaced(
        parts, "xl/_rels/workbook.xml.rels", "</Relationships>",
        "<Relationship Id=\"rId7\" Type=\"" + types
            + "chartsheet\" Target=\"chartsheets/sheet1.xml\"/><Relationship Id=\"rId8\" Type=\"" + types
            + "dialogsheet\" Target=\"mangler.xml\"/><Relationship Id=\"rId9\" Type=\""
            + "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet\" "
              "Target=\"macrosheets/sheet1.xml\"/></Relationships>");
    parts["xl/chartsheets/sheet1.xml"] = "<chartsheet>";
    const Workbook workbook = read(parts);
    REQUIRE(workbook.sheets().size() == 1);
    CHECK(workbook.sheets()[0].name() == "Ark1");
}

TEST_CASE("the custom properties and the writing program are read") {
    Parts parts = with_replaced(
        one_cell_workbook(), "_rels/.rels", "</Relationships>",
        R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="om/app.xml"/>)"
        R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="/om/custom.xml"/></Relationships>)");
    parts["om/app.xml"] = "<Properties><Application>Microsoft Excel</Application></Properties>";
    parts["om/custom.xml"] =
        R"(<Properties xmlns:vt="x"><property fmtid="{D5}" pid="2" name="kvartal.template">)"
        R"(<vt:lpwstr>portfolio-list</vt:lpwstr></property><property pid="3" name="versjon"><vt:i4>3</vt:i4></property></Properties>)";
    const Workbook workbook = read(parts);
    CHECK(workbook.application() == "Microsoft Excel");
    CHECK(workbook.properties().size() == 2);
    CHECK(workbook.properties().find("kvartal.template")->second == "portfolio-list");
    CHECK(workbook.properties().find("versjon")->second == "3");
    parts["om/custom.xml"] = "<Properties><property";
    CHECK(read(parts).properties().empty()); // a fault there does not cost the user the workbook
}

TEST_CASE("elements that we do not know are passed over") {
    CHECK(listing(workbook_of_sheet(
              "<sheetPr><tabColor/></sheetPr><dimension ref=\"A1:XFD1048576\"/><sheetData>" + one_row
              + "</sheetData><extLst><ext><x14:row r=\"9\"><c><v>1</v></c></x14:row></ext></extLst>"))
          == one_cell);
}
