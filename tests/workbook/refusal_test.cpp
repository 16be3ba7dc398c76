// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"
#include "workbook/zip_by_hand.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;
using namespace std::string_literals;

namespace {

const std::string html_page = "<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>";

Parts small_workbook() {
    return workbook_of_rows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)");
}

/// An OLE compound file as far as its directory goes: a header sector and one of entries.
std::string compound_file(const std::vector<std::string> &entries) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    bytes.resize(512, '\0');
    for (const std::string &name : entries) {
        std::string entry;
        for (const char c : name) {
            entry += {c, '\0'};
        }
        entry.resize(64, '\0');
        entry += static_cast<char>(2 * (name.size() + 1));
        entry.resize(128, '\0');
        bytes += entry;
    }
    return bytes;
}

Parts opc_package(const std::string &main_type, const std::string &main_part) {
    return {{"[Content_Types].xml",
             "<Types><Override PartName=\"/" + main_part + "\" ContentType=\"" + main_type + "\"/></Types>"},
            {"_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\""
                                + main_part + "\"/></Relationships>"},
            {main_part, "<x/>"}};
}

} // namespace

TEST_CASE("an empty file is refused as empty") {
    CHECK(refusal_text("") == "file-empty");
    CHECK(refusal_text(" \r\n") == "file-empty");
}

TEST_CASE("a file with a password is refused as such") {
    CHECK(refusal_text(compound_file({"Root Entry", "EncryptionInfo", "EncryptedPackage"}))
          == "file-password-protected");
    CHECK(refusal_text(packed_with_password(small_workbook())) == "file-password-protected");
}

TEST_CASE("an old Excel file is refused as such") {
    CHECK(refusal_text(compound_file({"Root Entry", "Workbook"})) == "file-old-excel");
    CHECK(refusal_text(compound_file({"Root Entry", "Book"})) == "file-old-excel");
    CHECK(refusal_text("\x09\x08\x10\x00\x00\x06\x05\x00"s) == "file-old-excel");
    CHECK(refusal_text("\x09\x00\x04\x00\x02\x00\x10\x00"s) == "file-old-excel");
    CHECK(refusal_text("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>")
          == "file-old-excel");
}

TEST_CASE("a binary workbook is refused as such") {
    CHECK(refusal_text(packed(
              opc_package("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin")))
          == "file-binary-excel");
    Parts parts = opc_package("application/octet-stream", "xl/workbook.bin");
    CHECK(refusal_text(packed(parts)) == "file-binary-excel");
    parts.erase("[Content_Types].xml");
    CHECK(refusal_text(packed(parts)) == "file-binary-excel");
}

TEST_CASE("separated text is refused as such, in any encoding") {
    CHECK(refusal_text("Tiltak;Eier;Budsjett\nA;HDIR;1,5\n") == "file-csv");
    CHECK(refusal_text("\xEF\xBB\xBFTiltak,Eier\n") == "file-csv");
    CHECK(refusal_text("Bl\xE5\tR\xF8\x64\r\n") == "file-csv");
    CHECK(refusal_text("\xFF\xFEn\0;\0m\0"s) == "file-csv");
}

TEST_CASE("a web page is refused as such") {
    CHECK(refusal_text(html_page) == "file-html");
    CHECK(refusal_text("\n <TABLE><TR><TD>1</TABLE>") == "file-html");
    CHECK(refusal_text("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>")
          == "file-html");
    CHECK(refusal_text("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n") == "file-html");
}

TEST_CASE("another kind of file is refused by its name") {
    CHECK(refusal_text("%PDF-1.7\n") == "file-other-kind kind=PDF");
    CHECK(refusal_text("\n\n%PDF-1.7\n") == "file-other-kind kind=PDF");
    CHECK(refusal_text("{\\rtf1 a;b}") == "file-other-kind kind=RTF");
    CHECK(refusal_text("\x89PNG\r\n") == "file-other-kind kind=PNG");
    CHECK(refusal_text("\xFF\xD8\xFF\xE0") == "file-other-kind kind=JPEG");
    CHECK(refusal_text("Kjære alle") == "file-other-kind kind=");
    CHECK(refusal_text("\x01\x02;\x03") == "file-other-kind kind=");
    CHECK(refusal_text("<?xml version=\"1.0\"?><svg/>") == "file-other-kind kind=XML");
    CHECK(refusal_text(compound_file({"Root Entry", "WordDocument"})) == "file-other-kind kind=Word");
    CHECK(refusal_text(compound_file({"Root Entry", "PowerPoint Document"}))
          == "file-other-kind kind=PowerPoint");
    CHECK(refusal_text(compound_file({"Root Entry"})) == "file-other-kind kind=");
    CHECK(refusal_text(packed({{"bilde.txt", "hei"}})) == "file-other-kind kind=ZIP");
    CHECK(refusal_text(packed({{"[Content_Types].xml", "<Types/>"}, {"a.nuspec", "<x/>"}}))
          == "file-other-kind kind=ZIP");
    CHECK(refusal_text(packed({{"Index/Document.iwa", "hei"}})) == "file-other-kind kind=Numbers");
    const std::string office = "application/vnd.openxmlformats-officedocument.";
    CHECK(
        refusal_text(packed(opc_package(office + "wordprocessingml.document.main+xml", "word/document.xml")))
        == "file-other-kind kind=Word");
    CHECK(refusal_text(packed(opc_package(office + "presentationml.presentation.main+xml", "ppt/p.xml")))
          == "file-other-kind kind=PowerPoint");
}

TEST_CASE("a file that is cut off is refused as such") {
    const std::string whole = packed(small_workbook());
    CHECK(refusal_text(whole.substr(0, whole.size() / 2)) == "file-truncated");
    CHECK(refusal_text(whole.substr(0, whole.size() - 1)) == "file-truncated");
    CHECK(refusal_text("PK\x03\x04") == "file-truncated");
    CHECK(refusal_text(whole.substr(0, 100) + whole.substr(whole.size() / 2)) == "file-truncated");
}

TEST_CASE("a damaged part is named") {
    const Parts good = small_workbook();
    const auto refused = [&](const std::string &part, const std::string &text) {
        Parts parts = good;
        parts[part] = text;
        return refusal_text(packed(parts));
    };
    CHECK(refused("xl/workbook.xml", "<workbook><sheets>") == "file-damaged part=xl/workbook.xml");
    CHECK(refused("xl/workbook.xml", "") == "file-damaged part=xl/workbook.xml");
    CHECK(refused("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row></c></sheetData></worksheet>")
          == "file-damaged part=xl/worksheets/sheet1.xml");
    CHECK(refused("xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet>")
          == "file-damaged part=xl/worksheets/sheet1.xml");
    CHECK(refused("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1")
          == "file-damaged part=xl/worksheets/sheet1.xml");
    CHECK(refused("xl/worksheets/sheet1.xml", "<worksheet>\0</worksheet>"s)
          == "file-damaged part=xl/worksheets/sheet1.xml");
    CHECK(refused("xl/workbook.xml", "<html/>") == "file-damaged part=xl/workbook.xml");
    CHECK(refused("xl/worksheets/sheet1.xml", "<html/>") == "file-damaged part=xl/worksheets/sheet1.xml");
    CHECK(refused("_rels/.rels", "tull") == "file-damaged part=_rels/.rels");
    CHECK(refused("[Content_Types].xml", "<Types") == "file-damaged part=[Content_Types].xml");
}

TEST_CASE("a missing part is named") {
    Parts parts = small_workbook();
    parts.erase("xl/worksheets/sheet1.xml");
    CHECK(refusal_text(packed(parts)) == "file-damaged part=xl/worksheets/sheet1.xml");
    parts = small_workbook();
    parts.erase("xl/workbook.xml");
    CHECK(refusal_text(packed(parts)) == "file-damaged part=xl/workbook.xml");
    parts.erase("_rels/.rels");
    CHECK(refusal_text(packed(parts)) == "file-damaged part=xl/workbook.xml");
    parts = with_replaced(small_workbook(), "xl/_rels/workbook.xml.rels", "rId1", "rId2");
    CHECK(refusal_text(packed(parts)) == "file-damaged part=Ark1");
}

TEST_CASE("a part that does not match its checksum is named") {
    CHECK(refusal_text(with_stated_checksum(packed(small_workbook()), "xl/workbook.xml", 1))
          == "file-damaged part=xl/workbook.xml");
}
