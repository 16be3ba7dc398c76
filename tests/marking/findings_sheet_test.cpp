// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "marking/mark.hpp"
#include "marking/sample_files.hpp"
#include "workbook/findings_sheet.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::marking;
using namespace kvartal::marking::testing;
using Catch::Matchers::Contains;
using kvartal::foundation::Finding;
using kvartal::workbook::Sheet;
using kvartal::workbook::Workbook;
using kvartal::workbook::testing::packed;
using kvartal::workbook::testing::read_bytes;

namespace {

std::string cell(const Sheet &sheet, const char *at) {
    const auto *found = sheet.find(kvartal::foundation::cell_from_a1(at).value());
    return found == nullptr ? "" : kvartal::workbook::plain_text(found->value);
}

std::string row(const Sheet &sheet, const std::string &number) {
    std::string text;
    for (const char *column : {"A", "B", "C", "D", "E", "F", "G", "H", "I"}) {
        text += (text.empty() ? "" : " | ") + cell(sheet, (column + number).c_str());
    }
    return text;
}

} // namespace

TEST_CASE("the first sheet lists the findings, a row each, in words") {
    Finding whole = kvartal::foundation::finding(kvartal::foundation::FindingCode::row_hidden)
                        .with("count", std::int64_t{2});
    whole.sheet = "Ark1";
    auto findings = findings_in("Ark1");
    findings.push_back(whole);
    findings.push_back(kvartal::foundation::finding(kvartal::foundation::FindingCode::file_csv));
    const Workbook copy = read_bytes(marked(packed(google_parts()), findings));
    const Sheet &sheet = copy.sheets().front();
    CHECK(sheet.name() == "Avvik");
    CHECK(kvartal::workbook::is_findings_sheet(sheet));
    CHECK_FALSE(kvartal::workbook::is_findings_sheet(copy.sheets()[1]));
    CHECK(cell(sheet, "A1") == "Dette bør du se på: 2 feil, én advarsel og 2 merknader");
    CHECK(row(sheet, "6")
          == "Nr. | Alvor | Ark | Celler | Gjelder | Hva er galt | Forventet | Funnet | Gjør dette");
    CHECK(row(sheet, "7")
          == "1 | Feil | Ark1 | B5 | Kjernejournal | Beløpet i «Budsjett» kan ikke leses. | et tall i MNOK, "
             "for eksempel "
             "12,5 | «tolv» | Skriv bare tallet i cellen, uten tekst.");
    CHECK(row(sheet, "8")
          == "2 | Advarsel | Ark1 | C5, C6 |  | «Status» er ikke fylt ut. |  |  | Fyll ut «Status».");
    CHECK_THAT(row(sheet, "10"), Contains("| Merknad | Ark1 | Hele arket |"));
    CHECK_THAT(row(sheet, "11"), Contains("| Feil | Hele filen |  |"));
}

TEST_CASE("the findings are listed in English too") {
    const MarkedCopy copy = mark(packed(google_parts()), findings_in("Ark1"),
                                 kvartal::definition::shipped_texts(kvartal::foundation::Language::en));
    const Workbook workbook = read_bytes(copy.bytes);
    CHECK(workbook.sheets().front().name() == "Findings");
    CHECK(cell(workbook.sheets().front(), "A1")
          == "Please look at this: one error, one warning and one note");
}

TEST_CASE("a finding's row leads to its first cell, whatever the sheet is called") {
    const Parts parts = parts_of(marked(packed(strict_parts()), findings_in("Ola's ark")));
    CHECK_THAT(parts.at("xl/worksheets/sheet1.xml"),
               Contains("<hyperlink ref=\"D7\" location=\"'Ola''s ark'!B5\"")
                   && Contains("<hyperlink ref=\"D8\" location=\"'Ola''s ark'!C5\""));
    CHECK_THAT(parts.at("xl/worksheets/sheet1.xml"),
               Contains("http://purl.oclc.org/ooxml/spreadsheetml/main"));
}

TEST_CASE("what looks like a formula is listed as text") {
    const Parts parts = parts_of(marked(packed(google_parts()), {unreadable_amount("Ark1", "B5", "x")}));
    CHECK_THAT(parts.at("xl/worksheets/sheet2.xml"), !Contains("<f>"));
    Finding sly = unreadable_amount("Ark1", "B5", "x");
    sly.subject = "=HYPERLINK(\"http://example.org\")";
    const Workbook copy = read_bytes(marked(packed(google_parts()), {sly}));
    const auto *found = copy.sheets().front().find(kvartal::foundation::cell_from_a1("E7").value());
    REQUIRE(found != nullptr);
    CHECK_FALSE(found->is_formula);
    CHECK(kvartal::workbook::plain_text(found->value) == sly.subject);
}

TEST_CASE("the list can be filtered, and prints on as many pages as it needs with its header on each") {
    const Parts parts = parts_of(marked(packed(google_parts()), findings_in("Ark1")));
    CHECK_THAT(parts.at("xl/worksheets/sheet2.xml"),
               Contains("<autoFilter ref=\"A6:I9\"/>") && Contains("state=\"frozen\"")
                   && Contains("fitToHeight=\"0\" orientation=\"landscape\""));
    CHECK_THAT(parts.at("xl/workbook.xml"), Contains("'Avvik'!$6:$6") && Contains("'Avvik'!$A$6:$I$9"));
}

TEST_CASE("the list alone says why the file is not marked, and has no links") {
    const std::string bytes = findings_list(findings_in("Retur"), MarkFault::signed_workbook, norwegian());
    const Workbook list = read_bytes(bytes);
    REQUIRE(list.sheets().size() == 1);
    CHECK_THAT(cell(list.sheets().front(), "A2"), Contains("digitalt signert"));
    CHECK_THAT(row(list.sheets().front(), "7"), Contains("1 | Feil | Retur | B5 | Kjernejournal"));
    CHECK_THAT(parts_of(bytes).at("xl/worksheets/sheet1.xml"), !Contains("hyperlink"));
    CHECK(kvartal::workbook::is_findings_sheet(list.sheets().front()));
    check_parts(bytes);
}
