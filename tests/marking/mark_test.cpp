// SPDX-License-Identifier: MIT
#include "marking/mark.hpp"
#include "marking/sample_files.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::marking;
using namespace kvartal::marking::testing;
using Catch::Matchers::Contains;
using kvartal::workbook::testing::packed;
using kvartal::workbook::testing::with_replaced;

namespace {

MarkFault fault_of(std::string_view bytes, const kvartal::workbook::Limits &limits = {}) {
    const MarkedCopy copy = mark(bytes, findings_in("Retur"), norwegian(), limits);
    CHECK(copy.bytes.empty() == (copy.why_not != MarkFault::none));
    return copy.why_not;
}

} // namespace

TEST_CASE("a digitally signed workbook is not marked") {
    Parts parts = excel_parts();
    parts["_xmlsignatures/origin.sigs"] = "";
    CHECK(fault_of(packed(parts)) == MarkFault::signed_workbook);
    parts = with_replaced(
        excel_parts(), "_rels/.rels", "</Relationships>",
        "<Relationship Id=\"rId9\" Target=\"_xmlsignatures/o\" Type=\"http://schemas.openxmlformats.org/"
        "package/2006/relationships/digital-signature/origin\"/></Relationships>");
    CHECK(fault_of(packed(parts)) == MarkFault::signed_workbook);
}

TEST_CASE("what is no .xlsx is not marked, and why is told apart") {
    CHECK(fault_of("a;b;c\n1;2;3\n") == MarkFault::not_xlsx);
    CHECK(
        fault_of(packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                         {"content.xml",
                          "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">"
                          "<o:body><o:spreadsheet/></o:body></o:document-content>"}}))
        == MarkFault::not_xlsx);
    CHECK(fault_of("") == MarkFault::unreadable);
    CHECK(fault_of(kvartal::workbook::testing::packed_with_password(excel_parts())) == MarkFault::unreadable);
    const std::string whole = packed(excel_parts());
    CHECK(fault_of(std::string_view{whole}.substr(0, whole.size() / 2)) == MarkFault::unreadable);
}

TEST_CASE("a file whose parts cannot be edited is not marked, and nothing is thrown") {
    for (const char *part : {"xl/styles.xml", "xl/comments1.xml", "xl/worksheets/_rels/sheet2.xml.rels",
                             "[Content_Types].xml"}) {
        for (const char *text : {"", "<a>", "<a><b></a>", "</a>", "<a"}) {
            INFO(part << " " << text);
            Parts parts = excel_parts();
            parts[part] = text;
            CHECK(fault_of(packed(parts)) == MarkFault::unreadable);
        }
    }
}

TEST_CASE("marking keeps to the limits of reading") {
    kvartal::workbook::Limits limits;
    limits.part_bytes = 1'000;
    CHECK(fault_of(packed(excel_parts()), limits) == MarkFault::unreadable);
}

TEST_CASE("the copy opens at the findings, and no other tab is selected with it") {
    const Parts parts = parts_of(marked(packed(excel_parts()), findings_in("Retur")));
    const std::string &workbook = parts.at("xl/workbook.xml");
    CHECK_THAT(
        workbook,
        Contains("<sheets><sheet name=\"Avvik\" sheetId=\"10\" r:id=\"rId7\"/><sheet name=\"Veiledning\""));
    CHECK_THAT(workbook, Contains("firstSheet=\"0\" activeTab=\"0\""));
    CHECK_THAT(parts.at("xl/worksheets/sheet2.xml"), Contains("tabSelected=\"0\""));
    CHECK_THAT(parts.at("xl/worksheets/sheet4.xml"), Contains("tabSelected=\"1\""));
}

TEST_CASE("names that count tabs count the findings sheet") {
    const Parts parts = parts_of(marked(packed(excel_parts()), findings_in("Retur")));
    CHECK_THAT(parts.at("xl/workbook.xml"), Contains("localSheetId=\"2\">Retur!$A$1:$C$9<"));
    CHECK_THAT(parts.at("xl/workbook.xml"), Contains("<definedName name=\"Statuser\">"));
}

TEST_CASE("a sheet of the contact's with the name of ours keeps it") {
    const Parts parts = parts_of(
        marked(packed(with_replaced(excel_parts(), "xl/workbook.xml", "\"Veiledning\"", "\"AVVIK\"")),
               findings_in("Retur")));
    CHECK_THAT(parts.at("xl/workbook.xml"),
               Contains("<sheet name=\"Avvik (2)\"") && Contains("<sheet name=\"AVVIK\""));
}

TEST_CASE("a part in UTF-16 is rewritten as UTF-8 and says so") {
    Parts parts = excel_parts();
    std::string wide{"\xFF\xFE", 2};
    std::string text = parts.at("xl/worksheets/sheet2.xml");
    text.replace(text.find("UTF-8"), 5, "UTF-16");
    for (const char c : text) { // all ASCII
        wide += c;
        wide += '\0';
    }
    parts["xl/worksheets/sheet2.xml"] = wide;
    const Parts copy = parts_of(marked(packed(parts), findings_in("Retur")));
    CHECK(copy.at("xl/worksheets/sheet2.xml").starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\""));
    check_parts(packed(copy));
}

TEST_CASE("findings in sheets that the file does not have are only listed") {
    const std::string copy = marked(packed(excel_parts()), {unreadable_amount("Borte", "A1", "x")});
    CHECK(parts_of(copy).at("xl/comments1.xml") == excel_parts().at("xl/comments1.xml"));
    CHECK(kvartal::workbook::testing::read_bytes(copy).sheets().front().name() == "Avvik");
}
