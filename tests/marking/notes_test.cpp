// SPDX-License-Identifier: MIT
#include "marking/sample_files.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::marking::testing;
using Catch::Matchers::Contains;
using kvartal::foundation::Finding;
using kvartal::workbook::testing::packed;
using kvartal::workbook::testing::with_replaced;

namespace {

using Names = std::set<std::string>;

Parts marked_parts(const Parts &parts, const std::vector<Finding> &findings) {
    return parts_of(marked(packed(parts), findings));
}

/// The box of the note at that row and column, both counted from 0.
std::string box_at(const Parts &parts, const std::string &row, const std::string &column) {
    const std::string &drawing = parts.at("xl/drawings/vmlDrawing1.vml");
    const auto place = drawing.find("<x:Row>" + row + "</x:Row><x:Column>" + column + "</x:Column>");
    REQUIRE(place != std::string::npos);
    const auto begin = drawing.rfind("<v:shape ", place);
    return drawing.substr(begin, drawing.find("</v:shape>", place) - begin);
}

} // namespace

TEST_CASE("a note says what is wrong, what was expected, what was found and what to do") {
    const Parts parts = marked_parts(google_parts(), {unreadable_amount("Ark1", "B5", "tolv")});
    const std::string &comments = parts.at("xl/comments1.xml");
    CHECK_THAT(comments, Contains("<author>kvartal</author>"));
    CHECK_THAT(comments, Contains("<comment ref=\"B5\" authorId=\"0\">"));
    CHECK_THAT(comments, Contains(">[kvartal] Feil</t>"));
    CHECK_THAT(comments,
               Contains("\nBeløpet i «Budsjett» kan ikke leses.\nForventet: et tall i MNOK, for eksempel "
                        "12,5\nFant: «tolv»\nGjør dette: Skriv bare tallet i cellen, uten tekst.\n———</t>"));
    const std::string box = box_at(parts, "4", "1");
    CHECK_THAT(box, Contains("ObjectType=\"Note\"") && Contains("visibility:hidden"));
    CHECK_THAT(parts.at("xl/worksheets/sheet1.xml"),
               Contains("<drawing r:id=\"rId1\"/><legacyDrawing r:id=\"rId3\"/>"));
}

TEST_CASE("a note's box is tall enough for its text") {
    // rows of 15.75 points are 21 pixels, columns of 12.63 digits 88; the note has 6 lines, one of which is
    // two
    const Parts parts = marked_parts(google_parts(), {unreadable_amount("Ark1", "B5", "tolv")});
    // from 10 pixels into row 4: 7 lines of 16 and 20 to spare are 132, which ends 16 pixels into row 10
    CHECK_THAT(box_at(parts, "4", "1"), Contains("<x:Anchor>2, 15, 3, 10, 5, 81, 9, 16</x:Anchor>"));
}

TEST_CASE("two findings of a cell share one note, the worse first") {
    Finding approximate = unreadable_amount("Ark1", "B5", "ca. 3");
    approximate.severity = kvartal::foundation::Severity::warning;
    const Parts parts = marked_parts(google_parts(), {approximate, unreadable_amount("Ark1", "B5", "tolv")});
    const std::string &comments = parts.at("xl/comments1.xml");
    CHECK(comments.find("<comment ", comments.find("<comment ") + 1) == std::string::npos);
    CHECK(comments.find("[kvartal] Feil") < comments.find("tolv"));
    CHECK(comments.find("tolv") < comments.find("\n\nAdvarsel\n"));
    CHECK(comments.find("\n\nAdvarsel\n") < comments.find("ca. 3"));
}

TEST_CASE("a note of the contact's is kept, ours follows below it, and its box grows") {
    const Parts parts = marked_parts(excel_parts(), {unreadable_amount("Retur", "B2", "ca. 3")});
    const std::string &comments = parts.at("xl/comments1.xml");
    CHECK_THAT(comments, Contains("Fra budsjettet &amp; planen</t></r><r>"));
    CHECK_THAT(comments, Contains("\n\n[kvartal] Feil</t>"));
    CHECK_THAT(comments, !Contains("<author>kvartal</author>"));
    const std::string box = box_at(parts, "1", "1");
    CHECK_THAT(box, Contains("alt=\"kvartal: 3, 15, 0, 10, 5, 31, 4, 9\""));
    // 132 pixels more, of rows of 20: from 9 into row 5 to 1 into row 12
    CHECK_THAT(box, Contains(" 3, 15, 0, 10, 5, 31, 11, 1</x:Anchor>"));
}

TEST_CASE("a note without runs of its own gets our words in the same text") {
    const Parts plain = with_replaced(excel_parts(), "xl/comments1.xml",
                                      "<r><rPr><b/></rPr><t>Kontakten:</t></r><r><t "
                                      "xml:space=\"preserve\">\nFra budsjettet &amp; planen</t></r>",
                                      "<t>Fra &lt;budsjettet&gt;</t>");
    const Parts parts = marked_parts(plain, {unreadable_amount("Retur", "B2", "ca. 3")});
    CHECK_THAT(parts.at("xl/comments1.xml"),
               Contains("<t>Fra &lt;budsjettet&gt;\n\n[kvartal] Feil\nBeløpet"));
    CHECK(differences(parts_of(marked(packed(parts), {})), plain) == Names{});
}

TEST_CASE("a thread of comments is left as it is; the cell is coloured and listed") {
    const Parts parts = marked_parts(excel_parts(), {unreadable_amount("Retur", "C2", "x")});
    CHECK(parts.at("xl/comments1.xml") == excel_parts().at("xl/comments1.xml"));
    CHECK(parts.at("xl/drawings/vmlDrawing1.vml") == excel_parts().at("xl/drawings/vmlDrawing1.vml"));
    CHECK_THAT(parts.at("xl/worksheets/sheet2.xml"), Contains("<conditionalFormatting sqref=\"C2\">"));
    CHECK_THAT(parts.at("xl/worksheets/sheet4.xml"), Contains("location=\"'Retur'!C2\""));
}

TEST_CASE("shapes of the contact's, which need not be well-formed, stay beside our boxes") {
    const Parts parts = marked_parts(excel_parts(), {unreadable_amount("Retur", "A2", "x")});
    const std::string &drawing = parts.at("xl/drawings/vmlDrawing1.vml");
    CHECK_THAT(drawing, Contains("<div>Lagre<br>nå</div>"));
    CHECK_THAT(drawing, Contains("id=\"_x0000_s2052\"")); // the next free number
    CHECK(drawing.ends_with("</v:shape></xml>"));
}

TEST_CASE("of merged cells the first gets the note, and all of them the colour") {
    const Parts parts = marked_parts(excel_parts(), {unreadable_amount("Retur", "C8", "x")});
    CHECK_THAT(parts.at("xl/comments1.xml"), Contains("<comment ref=\"B7\""));
    CHECK_THAT(parts.at("xl/worksheets/sheet2.xml"), Contains("<conditionalFormatting sqref=\"B7:D8\">"));
}

TEST_CASE("at the sheet's right edge the box stands to the left of the cell") {
    const Parts parts = marked_parts(google_parts(), {unreadable_amount("Ark1", "XFD2", "x")});
    CHECK_THAT(box_at(parts, "1", "16383"), Contains("<x:Anchor>16378, 15, "));
}

TEST_CASE("text that could be taken for markup, an escape or a control character is kept as text") {
    const Parts parts =
        marked_parts(google_parts(), {unreadable_amount("Ark1", "B5", "<b>&\x01_x0041_\"</t>")});
    CHECK_THAT(parts.at("xl/comments1.xml"), Contains("«&lt;b&gt;&amp; _x005F_x0041_&quot;&lt;/t&gt;»"));
    check_parts(packed(parts));
}

TEST_CASE("the colours come after the contact's own in rank, and by severity") {
    const Parts parts = marked_parts(excel_parts(), findings_in("Retur"));
    const std::string &sheet = parts.at("xl/worksheets/sheet2.xml");
    // the styles have one conditional format; ours are 1 to 3. The extension's rule has priority 9
    CHECK_THAT(
        sheet,
        Contains(
            "<conditionalFormatting sqref=\"B5\"><cfRule type=\"expression\" dxfId=\"1\" priority=\"10\">"));
    CHECK_THAT(sheet, Contains("<conditionalFormatting sqref=\"C5:C6\"><cfRule type=\"expression\" "
                               "dxfId=\"2\" priority=\"11\">"));
    CHECK_THAT(
        sheet,
        Contains(
            "<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" dxfId=\"3\" priority=\"12\">"));
    CHECK_THAT(parts.at("xl/styles.xml"), Contains("<dxfs count=\"4\">"));
}
