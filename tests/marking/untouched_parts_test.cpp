// SPDX-License-Identifier: MIT
#include "marking/sample_files.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::marking::testing;
using kvartal::workbook::cell_listing;
using kvartal::workbook::testing::read_bytes;

namespace {

using Names = std::set<std::string>;

std::string without_first_sheet(const std::string &listing, const std::string &sheet) {
    std::string rest;
    for (std::size_t at = 0; at < listing.size();) {
        const std::size_t end = listing.find('\n', at) + 1;
        const std::string line = listing.substr(at, end - at);
        rest += line.starts_with(sheet + "\t") ? "" : line;
        at = end;
    }
    return rest;
}

} // namespace

TEST_CASE("only the parts that must change are rewritten: all others keep their bytes, as they are packed") {
    for (const SampleFile &file : all_files()) {
        DYNAMIC_SECTION(file.program) {
            const std::string copy = marked(file.bytes, findings_in(file.sheet));
            const Names changed = changed_parts(file.bytes, copy);
            Names expected{"[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"};
            Names added{"xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet2.xml"};
            if (file.program == "Excel") { // the second of three sheets, with notes of its own
                expected.insert({"xl/styles.xml", "xl/worksheets/sheet2.xml",
                                 "xl/worksheets/_rels/sheet2.xml.rels", "xl/comments1.xml",
                                 "xl/drawings/vmlDrawing1.vml"});
                expected.erase("xl/worksheets/_rels/sheet2.xml.rels");
                added = {"xl/worksheets/sheet4.xml"};
            } else if (file.program == "Google Sheets") { // whose relationships lead to a drawing
                expected.insert(
                    {"xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"});
            } else if (file.program
                       == "a writer of the strict form") { // has no styles, and its sheet elsewhere
                expected.insert("xl/ark.xml");
                added = {"xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet1.xml",
                         "xl/_rels/ark.xml.rels", "xl/styles1.xml"};
            } else {
                expected.insert({"xl/styles.xml", "xl/worksheets/sheet1.xml"});
                added.insert("xl/worksheets/_rels/sheet1.xml.rels");
            }
            if (file.program == "LibreOffice") { // has two sheets
                added.erase("xl/worksheets/sheet2.xml");
                added.insert("xl/worksheets/sheet3.xml");
            }
            CHECK(changed == expected);
            CHECK(new_parts(file.bytes, copy) == added);
            check_parts(copy);
        }
    }
}

TEST_CASE("the cells of a marked copy are read as before") {
    for (const SampleFile &file : all_files()) {
        DYNAMIC_SECTION(file.program) {
            const std::string copy = marked(file.bytes, findings_in(file.sheet));
            CHECK(without_first_sheet(cell_listing(read_bytes(copy)), "Avvik")
                  == cell_listing(read_bytes(file.bytes)));
        }
    }
}

TEST_CASE("rows, cells and formulas stay as they stood, and a blank cell is marked without being made") {
    const std::string bytes = kvartal::workbook::testing::packed(excel_parts());
    const auto cells = [](const Parts &parts) {
        const std::string &xml = parts.at("xl/worksheets/sheet2.xml");
        return xml.substr(xml.find("<cols>"), xml.find("</sheetData>") - xml.find("<cols>"));
    };
    const Parts parts = parts_of(marked(bytes, findings_in("Retur")));
    CHECK(cells(parts) == cells(excel_parts()));
    CHECK(parts.at("xl/worksheets/sheet2.xml").find("sqref=\"C5:C6\"") != std::string::npos);
}

TEST_CASE("a workbook with macros keeps them") {
    Parts parts = excel_parts();
    parts["xl/vbaProject.bin"] = "macro";
    std::string &types = parts["[Content_Types].xml"];
    const std::string plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    types.replace(types.find(plain), plain.size(), "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    const Parts copy = parts_of(marked(kvartal::workbook::testing::packed(parts), findings_in("Retur")));
    CHECK(copy.at("xl/vbaProject.bin") == "macro");
    CHECK(copy.at("[Content_Types].xml").find("macroEnabled") != std::string::npos);
}

TEST_CASE("the same file and findings give the same bytes") {
    const std::string bytes = kvartal::workbook::testing::packed(excel_parts());
    CHECK(marked(bytes, findings_in("Retur")) == marked(bytes, findings_in("Retur")));
}
