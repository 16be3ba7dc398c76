// SPDX-License-Identifier: MIT
//
// Each layout is drafted, written, read back as a definition, and tried on the very workbook.
#include "adoption/adopt.hpp"
#include "adoption/write_toml.hpp"
#include "definition/read.hpp"
#include "intake/read_return.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace kvartal;
using foundation::CellAddress;
using foundation::FindingCode;
using foundation::Language;
using workbook::CellValue;
using workbook::MadeFor;
using workbook::Sheet;

namespace {

using Row = std::vector<CellValue>;
const CellValue none;

CellValue text(const char *words) {
    return std::string{words};
}

Sheet::Parts sheet(const char *name, const std::vector<Row> &rows) {
    Sheet::Parts parts;
    parts.name = name;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        for (std::uint32_t column = 0; column < rows[row].size(); ++column) {
            parts.cells.push_back({{row, column}, rows[row][column]});
        }
    }
    return parts;
}

workbook::Workbook book(std::vector<Sheet::Parts> sheets) {
    workbook::Workbook::Parts parts;
    for (Sheet::Parts &one : sheets) {
        parts.sheets.emplace_back(std::move(one));
    }
    return workbook::Workbook{std::move(parts)};
}

const adoption::Knowledge &knowledge() {
    static const std::array definitions{&definition::shipped_definition("portfolio-list"),
                                        &definition::shipped_definition("portfolio-form")};
    static const adoption::Knowledge known{definitions, &definition::shipped_words().code_lists,
                                           definition::shipped_texts};
    return known;
}

std::optional<adoption::Draft> draft(const workbook::Workbook &workbook, Language language = Language::nb) {
    return adoption::draft_of(workbook, "mal", language, knowledge());
}

definition::Definition written_and_read(const adoption::Draft &draft) {
    return definition::read_definition(
        adoption::to_toml(draft, "mal.xlsx", definition::shipped_texts(draft.language)), "mal.toml",
        &definition::shipped_words());
}

/// The field of the drafted definition; fails the test when there is none.
definition::Field field(const workbook::Workbook &workbook, const char *id) {
    const auto drafted = draft(workbook);
    REQUIRE(drafted);
    const definition::Definition made = written_and_read(*drafted);
    const definition::Field *found = made.sheets.front().find(id);
    INFO(id);
    REQUIRE(found != nullptr);
    return *found;
}

Row header() {
    return {text("Navn"), text("Vekt"), text("Kostnad i år"), text("Frist")};
}

} // namespace

TEST_CASE("a header under a title and notes is found, and its columns get their types from what is in them") {
    const workbook::Moment day{.date = foundation::Date{std::chrono::year{2024} / 3 / 1},
                               .time = std::nullopt};
    const auto workbook = book({sheet("Ark", {{text("Oversikt over arbeidet i avdelingen")},
                                              {text("Beløp i hele tusen kroner")},
                                              {},
                                              header(),
                                              {text("Arkiv"), 3.0, 120.5, day},
                                              {text("Nett"), 1.0, 80.0, day}})});
    CHECK(field(workbook, "name").blank == definition::Blank::error);
    CHECK(field(workbook, "vekt").type == definition::FieldType::integer);
    CHECK(field(workbook, "kostnad_i_ar").type == definition::FieldType::amount);
    CHECK(field(workbook, "frist").type == definition::FieldType::date);
    CHECK(draft(workbook)->default_unit == foundation::AmountUnit::thousand_nok);
}

TEST_CASE("a template that nobody has filled in gets its types from drop-down lists and formats") {
    Sheet::Parts parts =
        sheet("Ark", {{text("Navn"), text("Vurdering"), text("Kostnad i år"), text("Frist")}});
    parts.validations.push_back({{{{1, 1}, {50, 1}}}, MadeFor::list, {"Bra", "Dårlig"}, {}});
    parts.formats.push_back({{{1, 2}, {50, 2}}, MadeFor::number});
    parts.formats.push_back({{{1, 3}, {50, 3}}, MadeFor::date});
    const auto workbook = book({parts});
    CHECK(field(workbook, "vurdering").code_list == "vurdering");
    CHECK(field(workbook, "kostnad_i_ar").type == definition::FieldType::amount);
    CHECK(field(workbook, "frist").type == definition::FieldType::date);
    const definition::Definition made = written_and_read(*draft(workbook));
    const foundation::CodeList *list = made.code_list("vurdering");
    REQUIRE(list != nullptr);
    CHECK(list->match("dårlig") != nullptr);
}

TEST_CASE("a column that is always filled in warns when it is not, and one that is not may be blank") {
    const auto workbook = book({sheet("Ark", {header(),
                                              {text("A"), 1.0, 5.0, none},
                                              {text("B"), 2.0, 6.0, text("2024")},
                                              {text("C"), 3.0, 7.0, none}})});
    CHECK(field(workbook, "vekt").blank == definition::Blank::warning);
    CHECK(field(workbook, "frist").blank == definition::Blank::allowed);
}

TEST_CASE("values that are filled in beside a drop-down list are taken in, and no unknown codes") {
    Sheet::Parts parts = sheet("Ark", {{text("Navn"), text("Vurdering"), text("Merknad")},
                                       {text("A"), text("Bra"), text("x")},
                                       {text("B"), text("Ukjent"), text("y")}});
    parts.validations.push_back({{{{1, 1}, {50, 1}}}, MadeFor::list, {"Bra", "Dårlig"}, {}});
    const auto workbook = book({parts});
    const definition::Definition made = written_and_read(*draft(workbook));
    const std::array<const definition::Definition *, 1> only{&made};
    const portfolio::Return read = intake::read_return(workbook, {"mal.xlsx", {}}, {only, nullptr, nullptr});
    CHECK(read.initiatives.size() == 2);
    CHECK(std::none_of(read.findings.begin(), read.findings.end(), [](const foundation::Finding &found) {
        return found.code == FindingCode::code_unknown;
    }));
}

TEST_CASE("a drop-down list with the program's own statuses is the program's own list") {
    Sheet::Parts parts = sheet("Ark", {{text("Navn"), text("Status"), text("Merknad")}});
    parts.validations.push_back({{{{1, 1}, {50, 1}}}, MadeFor::list, {"Grønn", "Gul", "Rød"}, {}});
    const auto drafted = draft(book({parts}));
    REQUIRE(drafted);
    CHECK(drafted->lists.empty());
    CHECK(drafted->sheet.fields[1].field.code_list == "status");
}

TEST_CASE("a list of one's own stands for the common one, with the ids of the codes that it shares") {
    Sheet::Parts parts = sheet("Ark", {{text("Navn"), text("Status"), text("Merknad")}});
    parts.validations.push_back({{{{1, 1}, {50, 1}}}, MadeFor::list, {"Grønn", "Gul", "Rød", "Sort"}, {}});
    const definition::Definition made = written_and_read(*draft(book({parts})));
    const foundation::CodeList *list = made.code_list("status");
    REQUIRE(list != nullptr);
    REQUIRE(list->codes.size() == 4);
    CHECK(list->codes[2].id == "red");
    CHECK(list->codes[2].tone == foundation::Tone::bad);
    CHECK(list->codes[3].id == "sort");
}

TEST_CASE("instructions in whole sentences are neither a table nor a form") {
    const auto workbook = book(
        {sheet("Ark", {{text("Slik gjør dere")},
                       {text("Les alt først."),
                        text("Vi vil gjerne ha en tekst på omtrent en side om hva som har skjedd siden sist, "
                             "og hva dere trenger hjelp til framover.")},
                       {text("Send inn."),
                        text("Dere sender teksten til postmottaket, og der blir den lagt inn i saken av dem "
                             "som sitter med arkivet denne uken.")}})});
    CHECK_FALSE(draft(workbook));
}

TEST_CASE("an empty workbook and one with hidden sheets only give no draft") {
    CHECK_FALSE(draft(book({})));
    CHECK_FALSE(draft(book({sheet("Ark", {})})));
    Sheet::Parts parts = sheet("Ark", {header(), {text("A"), 1.0, 2.0, none}});
    parts.visibility = workbook::Visibility::hidden;
    CHECK_FALSE(draft(book({parts})));
}

TEST_CASE("columns that differ only in their year, and a label that is a year, are left out and said to be") {
    const auto drafted =
        draft(book({sheet("Ark", {{text("Navn"), text("Budsjett 2024"), text("Budsjett 2025"), text("2026")},
                                  {text("A"), 1.5, 2.5, 3.5}})}));
    REQUIRE(drafted);
    CHECK(drafted->sheet.fields.size() == 2);
    REQUIRE(drafted->sheet.remarks.size() == 2);
    CHECK(drafted->sheet.remarks[0].key == "left-out.repeated");
    CHECK(drafted->sheet.remarks[1].key == "left-out.no-word");
}

TEST_CASE("columns of amounts under a group header are one field with a column for each, and its words may "
          "be anything") {
    Sheet::Parts parts = sheet("Ark", {{text("Navn"), text("Status"), text("Finansiering")},
                                       {none, none, text("Fylket"), text("Status 2"), text("Sum")},
                                       {text("A"), text("Gul"), 1.5, 2.0, 3.5}});
    parts.merged.push_back({{0, 2}, {0, 4}});
    const auto workbook = book({parts});
    const definition::Field share = field(workbook, "share");
    CHECK(share.per == "funder");
    const definition::Definition made = written_and_read(*draft(workbook));
    REQUIRE(made.code_list("funder") != nullptr);
    CHECK(made.code_list("funder")->codes.size() == 2);
    CHECK(made.sheets.front().find("sum") != nullptr);
}

TEST_CASE("a group header that is not merged is not meant for the other columns to its right") {
    const auto workbook =
        book({sheet("Ark", {{none, none, text("Kostnadsfordeling")},
                            {text("Navn"), text("Budsjett"), text("HDIR"), text("NHN"), text("Kommentar")},
                            {text("A"), 3.5, 1.5, 2.0, text("x")}})});
    CHECK(field(workbook, "share").per == "funder");
    CHECK(field(workbook, "comment").type == definition::FieldType::text);
}

TEST_CASE("headings between rows become a code list, and a row that begins with a sum is none") {
    const auto workbook = book({sheet("Ark", {header(),
                                              {text("Skole")},
                                              {text("A"), 1.0, 5.0, text("2024")},
                                              {text("Helse")},
                                              {text("B"), 2.0, 6.0, text("2025")},
                                              {text("Sum begge"), none, 11.0},
                                              {text("* En fotnote.")}})});
    const auto drafted = draft(workbook);
    REQUIRE(drafted);
    CHECK(drafted->sheet.sheet.section_field == "strategic_area");
    const definition::Definition made = written_and_read(*drafted);
    REQUIRE(made.code_list("strategic_area") != nullptr);
    CHECK(made.code_list("strategic_area")->codes.size() == 2);
}

TEST_CASE(
    "a form with small tables beneath has their columns, and the program's own where it has such a table") {
    const workbook::Moment day{.date = foundation::Date{std::chrono::year{2024} / 3 / 1},
                               .time = std::nullopt};
    const auto workbook = book({sheet("Ark", {{text("Tiltakets navn"), text("Arkiv")},
                                              {text("Eier"), text("Fylket")},
                                              {text("Status"), text("Gul")},
                                              {text("Start"), day},
                                              {},
                                              {text("Milepæler")},
                                              {text("Milepæl"), text("Resultat"), text("Planlagt dato")},
                                              {text("M1"), text("I drift"), day},
                                              {},
                                              {text("Partnere")},
                                              {text("Partner"), text("Rolle"), text("Kontakt")},
                                              {text("KS"), text("Pilot"), text("Rådgiver")}})});
    const auto drafted = draft(workbook);
    REQUIRE(drafted);
    const definition::Definition made = written_and_read(*drafted);
    const definition::SheetDefinition &form = made.sheets.front();
    CHECK(form.layout == definition::Layout::form);
    CHECK(form.fields.size() == 4);
    REQUIRE(form.table("milestones") != nullptr);
    CHECK(form.table("milestones")->find("planned") != nullptr);
    REQUIRE(form.table("partnere") != nullptr);
    CHECK(form.table("partnere")->fields.size() == 3);
}

TEST_CASE("what stands in cells is written so that it can be read back, whatever it is") {
    const auto workbook = book(
        {sheet("Ark \"x\"\n# y", {{text("Navn \"det\" \\ \x01"), text("sheet]]"), text("Tre\n# id = \"z\"")},
                                  {text("A"), text("B"), text("C\x7F")},
                                  {text("\"\"\""), text("''"), text("\xF0\x9F\x98\x80")}})});
    const auto drafted = draft(workbook);
    REQUIRE(drafted);
    CHECK(written_and_read(*drafted).sheets.front().fields.size() == 3);
}

TEST_CASE("the language is told by letters and known labels, and nothing is made of neither") {
    CHECK(adoption::language_of(book({sheet("a", {{text("Gjennomføring")}})}), knowledge()) == Language::nb);
    CHECK(adoption::language_of(book({sheet("a", {{text("Owner"), text("Start date")}})}), knowledge())
          == Language::en);
    CHECK(
        adoption::language_of(book({sheet("a", {{text("Ansvarleg verksemd"), text("Status")}})}), knowledge())
        == Language::nn);
    CHECK_FALSE(adoption::language_of(book({sheet("a", {{text("Alfa")}})}), knowledge()));
}
