// SPDX-License-Identifier: MIT
#include "workbook/ods_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

std::string text(const std::string &inside) {
    return plain_text(value_of_cell("office:value-type=\"string\"", inside));
}

std::string paragraph(const std::string &inside) {
    return text("<text:p>" + inside + "</text:p>");
}

} // namespace

TEST_CASE("an .ods: paragraphs are lines") {
    CHECK(text("<text:p>To</text:p><text:p>linjer</text:p>") == "To\nlinjer");
    CHECK(text("<text:p>a</text:p><text:p/><text:p>b</text:p>") == "a\n\nb");
    CHECK(text("<text:h>Overskrift</text:h><text:p>tekst</text:p>") == "Overskrift\ntekst");
}

TEST_CASE("an .ods: blanks, tabs and line breaks have elements of their own") {
    CHECK(paragraph(R"(<text:s text:c="2"/>to <text:s/>foran)") == "  to  foran");
    CHECK(paragraph("a<text:tab/>b<text:line-break/>c") == "a\tb\nc");
    CHECK(paragraph(R"(a<text:s text:c="tull"/>b)") == "a b");
}

TEST_CASE("an .ods: spans and links are part of the text") {
    CHECK(paragraph(R"(<text:span text:style-name="T1">Én </text:span><text:span>innbygger</text:span>)")
          == "Én innbygger");
    CHECK(paragraph(R"(se <text:a xlink:href="https://example.org/"><text:span>her</text:span></text:a>!)")
          == "se her!");
    CHECK(paragraph("<text:span>Fet</text:span> <text:span>skrå</text:span>") == "Fet skrå");
    CHECK(paragraph("<text:sheet-name>Ark1</text:sheet-name>") == "Ark1");
}

TEST_CASE("an .ods: annotations and notes are not part of the text") {
    CHECK(text("<office:annotation><dc:date>2019-04-30</dc:date><text:p>merknad</text:p></office:annotation>"
               "<text:p>verdi</text:p>")
          == "verdi");
    CHECK(paragraph("ver<office:annotation><text:p>merknad</text:p></office:annotation>di"
                    "<text:note><text:note-body><text:p>fotnote</text:p></text:note-body></text:note>")
          == "verdi");
    CHECK(
        paragraph(
            "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>")
        == "漢");
}

TEST_CASE("an .ods: blanks are kept, but not what comes from the layout of the XML") {
    CHECK(paragraph(" a  b ") == " a  b "); // as LibreOffice writes and reads them
    CHECK(paragraph("\n    a\n    b\n  ") == "a b");
    CHECK(paragraph("\n <text:span>a</text:span>\n <text:span>b</text:span>\n") == "a b");
    CHECK(paragraph("a\xC2\xA0") == "a\xC2\xA0");
}

TEST_CASE("an .ods: entities and CDATA are text, and malformed characters are replaced") {
    CHECK(paragraph("a &lt; b &amp;&#160;c<![CDATA[<d>]]>")
          == "a < b &\xC2\xA0"
             "c<d>");
    CHECK(paragraph("a\xFF"
                    "b")
          == "a\xEF\xBF\xBD"
             "b");
}
