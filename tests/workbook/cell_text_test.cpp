// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

/// The text of A1 when the string table's only item holds this.
std::string shared_text(const std::string &item) {
    const Workbook workbook = read(with_strings(
        workbook_of_rows(R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)"), "<si>" + item + "</si>"));
    const Cell *cell = workbook.sheets()[0].find({0, 0});
    return cell == nullptr ? "" : std::get<std::string>(cell->value);
}

} // namespace

TEST_CASE("a shared text is found by its index") {
    const Parts parts = with_strings(
        workbook_of_rows(R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>)"),
        "<si><t>Tiltak</t></si><si><t>Helsedirektoratet</t></si>");
    CHECK(listing(parts) == "Ark1\tA1\ts\tHelsedirektoratet\nArk1\tB1\ts\tTiltak\n");
}

TEST_CASE("an index beyond the string table, and a table that is missing, give empty text") {
    const std::string rows =
        R"(<row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1"><v>5</v></c></row>)";
    CHECK(listing(with_strings(workbook_of_rows(rows), "<si><t>Tiltak</t></si>")) == "Ark1\tC1\tn\t5\n");
    CHECK(listing(workbook_of_rows(rows)) == "Ark1\tC1\tn\t5\n");
}

TEST_CASE("an inline text is read, plain or in runs") {
    CHECK(listing(workbook_of_rows(
              R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Eier</t></is></c>)"
              R"(<c r="B1" t="inlineStr"><is><r><t>Helse</t></r><r><t>norge</t></r></is></c></row>)"))
          == "Ark1\tA1\ts\tEier\nArk1\tB1\ts\tHelsenorge\n");
}

TEST_CASE("the runs of a rich text are put together, blanks and all") {
    CHECK(shared_text(R"(<r><rPr><b/></rPr><t xml:space="preserve">Rød </t></r><r><t>status</t></r>)")
          == "Rød status");
}

TEST_CASE("phonetic runs are left out") {
    CHECK(shared_text("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>")
          == "東京");
}

TEST_CASE("blanks at either end, blanks alone and line breaks are kept") {
    CHECK(shared_text(R"(<t xml:space="preserve">  to linjer&#10;og blank </t>)")
          == "  to linjer\nog blank ");
    CHECK(shared_text(R"(<t xml:space="preserve">   </t>)") == "   ");
    CHECK(shared_text("<t> uten preserve </t>") == " uten preserve ");
    CHECK(shared_text("<t>a\r\nb</t>") == "a\nb");
}

TEST_CASE("escaped characters are undone, and an escaped underscore keeps what looks like an escape") {
    CHECK(shared_text("<t>a_x000D_\nb</t>") == "a\r\nb");
    CHECK(shared_text("<t>_x005F_x000D_</t>") == "_x000D_");
    CHECK(shared_text("<t>_xD83D__xDE00_</t>") == "\xF0\x9F\x98\x80"); // U+1F600 as a surrogate pair
    CHECK(shared_text("<t>_xD83D_ alene</t>") == "\xEF\xBF\xBD alene");
    CHECK(shared_text("<t>_x00_ _xGGGG_ _x000D _x</t>") == "_x00_ _xGGGG_ _x000D _x");
    CHECK(shared_text("<t>felt_x_navn</t>") == "felt_x_navn");
}

TEST_CASE("entities and CDATA are text") {
    CHECK(shared_text("<t>R&amp;D &lt;3 &#xF8;</t>") == "R&D <3 ø");
    CHECK(shared_text("<t>a<![CDATA[<b>&amp;]]>c<!-- ikke med -->d</t>") == "a<b>&amp;cd");
}

TEST_CASE("a formula's text may have escapes, too") {
    CHECK(listing(workbook_of_rows(R"(<row r="1"><c r="A1" t="str"><f>B1</f><v>a_x0009_b</v></c></row>)"))
          == "Ark1\tA1\ts\ta\\tb\n");
}

TEST_CASE("malformed UTF-8 becomes replacement characters") {
    CHECK(shared_text("<t>R\xF8\x64</t>") == "R\xEF\xBF\xBD\x64");
    CHECK(shared_text("<t>&#xD800;</t>").find('\xED') == std::string::npos);
}
