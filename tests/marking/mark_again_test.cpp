// SPDX-License-Identifier: MIT
#include "marking/mark.hpp"
#include "marking/sample_files.hpp"
#include "workbook/findings_sheet.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal::marking::testing;
using kvartal::foundation::Finding;
using kvartal::workbook::cell_listing;
using kvartal::workbook::testing::packed;
using kvartal::workbook::testing::read_bytes;
using kvartal::workbook::testing::with_replaced;

namespace {

using Names = std::set<std::string>;

bool has_marks(const Parts &parts) {
    return std::any_of(parts.begin(), parts.end(), [](const auto &part) {
        if (part.first == "xl/sharedStrings.xml") { // texts that no cell shows any longer
            return false;
        }
        return part.second.find("[kvartal]") != std::string::npos
               || part.second.find("LEN(&quot;kvartal&quot;)") != std::string::npos
               || part.second.find("kvartal:findings") != std::string::npos;
    });
}

} // namespace

TEST_CASE("a file without marks and without findings is given back as it is") {
    for (const SampleFile &file : all_files()) {
        DYNAMIC_SECTION(file.program) {
            CHECK(marked(file.bytes, {}) == file.bytes);
        }
    }
}

TEST_CASE("a marked copy without findings becomes the file that came in, part for part") {
    for (const SampleFile &file : all_files()) {
        DYNAMIC_SECTION(file.program) {
            const std::string clean = marked(marked(file.bytes, findings_in(file.sheet)), {});
            Parts expected = parts_of(file.bytes);
            Parts parts = parts_of(clean);
            if (file.program == "Google Sheets") { // an empty list of names, and of formats, is none
                expected = with_replaced(expected, "xl/workbook.xml", "<definedNames/>", "");
            }
            if (file.program == "a writer of the strict form") { // its styles hold what each workbook has
                CHECK(parts.at("xl/styles1.xml")
                          .find("<cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
                                "borderId=\"0\"/></cellXfs>")
                      != std::string::npos);
                CHECK(cell_listing(read_bytes(clean)) == cell_listing(read_bytes(file.bytes)));
                CHECK(parts.at("xl/ark.xml") == expected.at("xl/ark.xml"));
                CHECK(parts.at("xl/workbook.xml") == expected.at("xl/workbook.xml"));
                continue;
            }
            CHECK(differences(parts, expected) == Names{});
        }
    }
}

TEST_CASE("marking again is the same as marking the file that came in") {
    for (const SampleFile &file : all_files()) {
        DYNAMIC_SECTION(file.program) {
            const std::vector<Finding> later{unreadable_amount(file.sheet, "A2", "ca. fem"),
                                             unreadable_amount(file.sheet, "B2", "x")};
            const std::string again = marked(marked(file.bytes, findings_in(file.sheet)), later);
            Parts expected = parts_of(marked(file.bytes, later));
            Parts parts = parts_of(again);
            if (file.program
                == "a writer of the strict form") { // its styles stay where the first marking put them
                CHECK(parts.at("xl/ark.xml") == expected.at("xl/ark.xml"));
                CHECK(parts.at("xl/comments1.xml") == expected.at("xl/comments1.xml"));
                continue;
            }
            if (file.program == "Google Sheets") { // an empty list of names is none
                expected["xl/workbook.xml"] = parts["xl/workbook.xml"];
            }
            CHECK(differences(parts, expected) == Names{});
        }
    }
}

TEST_CASE("marks are taken away also after LibreOffice has saved the copy") {
    const std::string saved = file_bytes("tests/marking/files/marked-saved-by-libreoffice.xlsx");
    CHECK(has_marks(parts_of(saved)));
    CHECK(kvartal::workbook::is_findings_sheet(read_bytes(saved).sheets().front()));
    const std::string clean = marked(saved, {});
    CHECK_FALSE(has_marks(parts_of(clean)));
    CHECK(read_bytes(clean).sheets().size() + 1 == read_bytes(saved).sheets().size());
    check_parts(clean);
}

TEST_CASE("what a contact wrote below our note stays") {
    const std::string bytes = packed(excel_parts());
    Parts parts = parts_of(marked(bytes, {unreadable_amount("Retur", "A2", "tolv")}));
    parts = with_replaced(parts, "xl/comments1.xml", "———", "———\nDet er riktig, se vedlegget");
    const Parts clean = parts_of(marked(packed(parts), {}));
    const std::string &comments = clean.at("xl/comments1.xml");
    CHECK(comments.find("Det er riktig, se vedlegget") != std::string::npos);
    CHECK(comments.find("[kvartal]") == std::string::npos);
    CHECK(clean.at("xl/drawings/vmlDrawing1.vml").find("<x:Row>1</x:Row><x:Column>0</x:Column>")
          != std::string::npos);
}

TEST_CASE("our part of a note is taken out however its text is cut into runs") {
    const Parts plain = with_replaced(excel_parts(), "xl/comments1.xml", "<t>Kontakten:</t>",
                                      "<t>Kontakten:\n\n[kvar</t><t>tal] Feil</t>");
    const Parts parts = with_replaced(
        plain, "xl/comments1.xml", "<t xml:space=\"preserve\">\nFra budsjettet",
        "<t>Beløpet\n</t><t>mangler</t></r><r><t>\n———</t></r><r><t xml:space=\"preserve\">\nFra "
        "budsjettet");
    const std::string comments = parts_of(marked(packed(parts), {})).at("xl/comments1.xml");
    CHECK(comments.find("<r><rPr><b/></rPr><t>Kontakten:</t><t></t></r><r><t></t><t></t></r><r><t "
                        "xml:space=\"preserve\">\nFra budsjettet")
          != std::string::npos);
    check_parts(marked(packed(parts), {}));
}

TEST_CASE("the tab that the contact was on when saving stays the one that the file opens at") {
    Parts parts = parts_of(marked(packed(excel_parts()), findings_in("Retur")));
    // moved to the third tab, Lister
    parts = with_replaced(parts, "xl/workbook.xml", "activeTab=\"0\"", "activeTab=\"3\"");
    const Parts clean = parts_of(marked(packed(parts), {}));
    CHECK(clean.at("xl/workbook.xml").find("activeTab=\"2\"") != std::string::npos);
}

TEST_CASE("a findings sheet that is all that is left of a workbook stays") {
    const std::string list = kvartal::marking::findings_list(
        findings_in("Retur"), kvartal::marking::MarkFault::not_xlsx, norwegian());
    CHECK(read_bytes(marked(list, {})).sheets().size() == 1);
}
