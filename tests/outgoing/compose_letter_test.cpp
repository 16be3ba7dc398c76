// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "outgoing/compose_letter.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace std::chrono_literals;
using foundation::FindingCode;
using foundation::Language;
using outgoing::Occasion;

namespace {

Occasion occasion() {
    return {.organisation = "Oslo kommune",
            .role = "porteføljekontakten",
            .title = "Nasjonal portefølje",
            .period = {2023, 4},
            .deadline = 2023y / 10 / 10,
            .date = 2023y / 10 / 3,
            .publisher = "Sekretariatet",
            .findings = {}};
}

foundation::Finding blank_budget(std::uint32_t row) {
    const auto sheet =
        std::make_shared<foundation::SheetOfFile>(foundation::SheetOfFile{"Oslo.xlsx", "Portefølje"});
    return foundation::finding(FindingCode::field_blank, foundation::Severity::warning)
        .at({sheet, {row, 7}})
        .with("field", "Budsjett");
}

/// No-break spaces as spaces: how a sentence is broken is not told apart here.
std::string plain(std::string text) {
    const std::string no_break = "\u00A0";
    for (std::size_t at = text.find(no_break); at != std::string::npos; at = text.find(no_break, at)) {
        text.replace(at, no_break.size(), " ");
    }
    return text;
}

outgoing::Wording in(const Occasion &occasion, Language language) {
    const auto letter = outgoing::compose_letter(occasion, definition::shipped_texts(language));
    return {plain(letter.subject), plain(letter.body)};
}

bool holds(const std::string &text, const std::string &words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a return that is missing is asked for, by its deadline") {
    const auto letter = in(occasion(), Language::nb);
    CHECK(letter.subject == "Nasjonal portefølje, 4. kvartal 2023: vi mangler svaret fra Oslo kommune");
    CHECK(
        letter.body
        == "Til porteføljekontakten hos Oslo kommune\n\n"
           "Vi har ikke fått innrapporteringen fra Oslo kommune for 4. kvartal 2023 (Nasjonal portefølje) "
           "ennå.\n\n"
           "Kan dere sende oss det utfylte regnearket innen 10.10.2023? Svar på denne e-posten, og legg ved "
           "regnearket.\n\n"
           "Har dere sendt det allerede, kan dere se bort fra denne e-posten. Trenger dere malen på nytt, "
           "eller mer "
           "tid, er det bare å si fra.\n\n"
           "Vennlig hilsen\nSekretariatet\n");
}

TEST_CASE("on the last day the deadline still stands, after it the letter says that it was") {
    Occasion late = occasion();
    late.date = *late.deadline;
    CHECK(holds(in(late, Language::en).body, "by 10 October 2023?"));
    late.date = 2023y / 10 / 11;
    const std::string body = in(late, Language::en).body;
    CHECK(holds(
        body, "It was due on 10 October 2023. Could you send us the filled-in workbook as soon as you can?"));
    CHECK_FALSE(holds(body, "by 10 October"));
}

TEST_CASE("a round without deadline, title, role or publisher still gives a whole letter") {
    const auto letter = in({.organisation = "Oslo",
                            .role = "",
                            .title = " ",
                            .period = {2023, 4},
                            .deadline = {},
                            .date = 2023y / 10 / 3,
                            .publisher = "",
                            .findings = {}},
                           Language::en);
    CHECK(letter.subject == "Portfolio report, Q4 2023: we lack the return from Oslo");
    CHECK(letter.body.starts_with("Dear Oslo,\n\n"));
    CHECK(holds(letter.body, "as soon as you can?"));
    CHECK(letter.body.ends_with("\n\nKind regards\n"));
}

TEST_CASE("what is wrong is told with place and remedy, and counted") {
    Occasion faulty = occasion();
    faulty.findings = {foundation::finding(FindingCode::file_old_excel).in_file("Oslo.xls"),
                       blank_budget(11).about("FRESK")};
    const auto letter = in(faulty, Language::nb);
    CHECK(letter.subject == "Nasjonal portefølje, 4. kvartal 2023: 2 ting å se på i svaret fra Oslo kommune");
    CHECK(holds(letter.body,
                "Vi fant én feil som må rettes, og én ting som bør sjekkes:\n\n- Oslo.xls: Filen er "));
    CHECK(holds(letter.body,
                "\n- Portefølje, H12 («FRESK»): «Budsjett» er ikke fylt ut. Fyll ut «Budsjett».\n"));
    CHECK(holds(letter.body, "sende det på nytt innen 10.10.2023?"));
    CHECK_FALSE(holds(letter.body, "ikke fått innrapporteringen"));
}

TEST_CASE("five findings are told, the others counted") {
    Occasion faulty = occasion();
    for (std::uint32_t row = 0; row < 7; ++row) {
        faulty.findings.push_back(blank_budget(row));
    }
    const std::string body = in(faulty, Language::en).body;
    CHECK(holds(body, "We found 7 things to look at:"));
    CHECK(holds(body, "- Portefølje, H5:"));
    CHECK_FALSE(holds(body, "H6"));
    CHECK(holds(body, "There are 2 more."));
    faulty.findings.resize(5);
    CHECK_FALSE(holds(in(faulty, Language::en).body, "more."));
}

TEST_CASE("the list has every finding, with what was expected and found") {
    Occasion faulty = occasion();
    for (std::uint32_t row = 0; row < 6; ++row) {
        faulty.findings.push_back(blank_budget(row));
    }
    faulty.findings.push_back(foundation::finding(FindingCode::file_old_excel).in_file("Oslo.xls"));
    const std::string list = plain(outgoing::findings_text(faulty, definition::shipped_texts(Language::en)));
    CHECK(list.starts_with("Oslo kommune, Q4 2023 (Nasjonal portefølje): what to correct or look at\n\n"
                           "1. To look at: Portefølje, H1\n   ‘Budsjett’ is not filled in.\n"
                           "   What to do: Fill in ‘Budsjett’.\n\n2. "));
    CHECK(holds(list, "\n7. To correct: Oslo.xls\n"));
    CHECK(holds(list, "\n   Expected: a workbook in the format .xlsx or .ods\n"));
}

TEST_CASE("a name with a line break adds no lines to the letter") {
    Occasion hostile = occasion();
    hostile.organisation = "Oslo\n\nPay here {count}";
    CHECK(
        in(hostile, Language::en).body.starts_with("Dear porteføljekontakten at Oslo Pay here {count},\n\n"));
}
