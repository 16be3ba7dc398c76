// SPDX-License-Identifier: MIT
#include "definition/faulty.hpp"
#include "definition/read.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace kvartal::definition;
using kvartal::foundation::AmountUnit;
using kvartal::foundation::CodeList;
using kvartal::foundation::Language;
using kvartal::foundation::Tone;

namespace {

const Definition &list_definition() {
    return shipped_definition("portfolio-list");
}

const CodeList &list_of(std::string_view id) {
    const CodeList *list = list_definition().code_list(id);
    REQUIRE(list != nullptr);
    return *list;
}

std::string matched(std::string_view list, std::string_view text) {
    const auto *code = list_of(list).match(text);
    return code == nullptr ? "nothing" : code->id;
}

std::vector<std::string> ids_of(const CodeList &list) {
    std::vector<std::string> ids;
    for (const auto &code : list.codes) {
        ids.push_back(code.id);
    }
    return ids;
}

/// The field whose label the heading is; "funder:<id>" for a column of the cost distribution.
std::string field_of(std::string_view heading) {
    for (const Field &field : list_definition().sheets.front().fields) {
        if (field.labels.match(heading)) {
            return field.id;
        }
    }
    return "funder:" + matched("funder", heading);
}

} // namespace

TEST_CASE("the program carries the templates as they stand in templates/") {
    CHECK(shipped_return_definitions() == std::vector<std::string>{"portfolio-form", "portfolio-list"});
    CHECK(shipped_definition("round").purpose == Purpose::setup);
    CHECK_THAT(fault_of([] { shipped_definition("nothing"); }),
               Catch::Contains("no definition with this id"));
    for (const char *tag : {"nb", "nn", "en"}) {
        const std::string name = std::string{"texts/"} + tag + ".toml";
        std::ifstream file{KVARTAL_SOURCE_DIR "/templates/" + name};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        const auto &shipped = shipped_texts(*kvartal::foundation::language_from_tag(tag)).all();
        CHECK(shipped.size() == read_texts(text, name).all().size());
    }
}

TEST_CASE("the list has the published funders in their order") {
    CHECK(ids_of(list_of("funder"))
          == std::vector<std::string>{"ehelse", "hdir", "rhf", "nikt", "ks", "fhi", "nhn", "fastlege", "slv",
                                      "andre"});
    // the column headings of the published table
    CHECK(field_of("E-helse") == "funder:ehelse");
    CHECK(field_of("HDIR") == "funder:hdir");
    CHECK(field_of("RHF") == "funder:rhf");
    CHECK(field_of("NIKT") == "funder:nikt");
    CHECK(field_of("KS/kommune") == "funder:ks");
    CHECK(field_of("FHI") == "funder:fhi");
    CHECK(field_of("NHN") == "funder:nhn");
    CHECK(field_of("Fastlege (takstforh.)") == "funder:fastlege");
    CHECK(field_of("SLV") == "funder:slv");
    CHECK(field_of("Andre") == "funder:andre");
    CHECK(matched("funder", "Fastlege\n(takstforhandlinger)") == "fastlege");
    CHECK(matched("funder", "Direktoratet for e-helse") == "ehelse");
    CHECK(matched("funder", "Helsedirektoratet") == "hdir");
    CHECK(matched("funder", "Regionale helseforetak") == "rhf");
    CHECK(matched("funder", "Nasjonal IKT") == "nikt");
    CHECK(matched("funder", "Folkehelseinstituttet") == "fhi");
    CHECK(matched("funder", "Norsk Helsenett") == "nhn");
    CHECK(matched("funder", "Legemiddelverket") == "slv");
}

TEST_CASE("the list's other columns are known by the words that returns use") {
    CHECK(field_of("ID") == "id");
    CHECK(field_of("Nr.") == "id");
    CHECK(field_of("Prioriterings-\nkategori") == "priority");
    CHECK(field_of("Prosjekt / program") == "name");
    CHECK(field_of("Tiltak") == "name");
    CHECK(field_of("Ansvarlig virksomhet") == "owner");
    CHECK(field_of("Eier") == "owner");
    CHECK(field_of("Fase*") == "phase");
    CHECK(field_of("Strategisk område") == "strategic_area");
    CHECK(field_of("Innsatsområde") == "focus_area");
    CHECK(field_of("STATUS") == "status");
    CHECK(field_of("Budsjett 2019 (MNOK)") == "budget");
    CHECK(field_of("Budget for 2019") == "budget");
    CHECK(field_of("Startdato") == "start");
    CHECK(field_of("Planlagt slutt") == "end");
    CHECK(field_of("Kommentar") == "comment");
    CHECK(field_of("Prosjektleder") == "funder:nothing");
}

TEST_CASE("the list's fields are what the checks count on") {
    const SheetDefinition *sheet = list_definition().sheet("initiatives");
    REQUIRE(sheet != nullptr);
    CHECK(sheet->layout == Layout::list);
    CHECK(sheet->header_rows == 2);
    CHECK(sheet->section_field == "strategic_area");
    const auto field = [&](const char *id) { return *sheet->find(id); };
    CHECK(field("id").type == FieldType::identifier);
    CHECK(field("id").blank == Blank::warning);
    CHECK(field("name").blank == Blank::error);
    CHECK(field("owner").names_organisation);
    CHECK(field("status").blank == Blank::warning);
    CHECK(field("budget").required_column);
    CHECK(field("share").per == "funder");
    CHECK(field("share").group->match("Kostnadsfordeling 2019"));
    CHECK(field("share").group->match("Finansiering"));
    CHECK(list_definition().default_unit == AmountUnit::mnok);
    CHECK(list_definition().unit_stated_in("Alle tall i tusen kroner") == AmountUnit::thousand_nok);
    CHECK(list_definition().unit_stated_in("Budsjett 2019 (mill. kr)") == AmountUnit::mnok);
    CHECK(list_definition().unit_stated_in("Beløp i hele kroner") == AmountUnit::nok);
}

TEST_CASE("every coded value of the 2019 round is known, in the order of its plan") {
    const std::vector<std::pair<std::string, std::string>> focus_areas{
        {"1.1", "1.1 Modernisere journal- og samhandlingsløsninger"},
        {"1.2", "1.2 Digitalisere legemiddelkjeden innenfor hver virksomhet"},
        {"2.1", "2.1 Bidra til plan og kontinuitet i ansvarsoverganger"},
        {"2.2", "2.2 Dele oppdaterte legemiddelopplysninger"},
        {"3.1", "3.1 Bedre behandling med bedre utnyttelse av helsedata"},
        {"3.2", "3.2 Bedre bruk av helsedata til sekundærformål"},
        {"4.1", "4.1 Tilrettelegge for innbyggeren som ressurs"},
        {"4.3", "4.3 Helsehjelp på avstand"},
        {"5.1", "5.1 Utvikle felles byggeklosser som tilrettelegger for samhandling"},
        {"6.1", "6.1 Skape en nasjonal leveransekraft"},
        {"6.3", "6.3 Styrke arbeidet med beredskap, informasjonssikkerhet og personvern"},
    };
    std::size_t rank = 0;
    for (const auto &[id, text] : focus_areas) {
        CAPTURE(text);
        CHECK(matched("focus_area", text) == id);
        CHECK(matched("focus_area", id) == id);
        CHECK(matched("focus_area", std::string_view{text}.substr(4)) == id);
        CHECK(list_of("focus_area").find(id)->label.in(Language::nb) == text);
        CHECK(list_of("focus_area").find(id)->group == id.substr(0, 1));
        CHECK(list_of("focus_area").rank(id) == rank++);
    }
    const std::vector<std::string> strategic_areas{"Digitalisering av arbeidsprosesser",
                                                   "Bedre sammenheng i pasientforløp",
                                                   "Bedre bruk av helsedata",
                                                   "Helsehjelp på nye måter",
                                                   "Felles grunnmur for digitale tjenester",
                                                   "Nasjonal styring av e-helse og økt gjennomføringsevne"};
    for (std::size_t i = 0; i < strategic_areas.size(); ++i) {
        CAPTURE(strategic_areas[i]);
        CHECK(matched("strategic_area", strategic_areas[i]) == std::to_string(i + 1));
        CHECK(matched("strategic_area", std::to_string(i + 1) + ". " + strategic_areas[i])
              == std::to_string(i + 1));
        CHECK(list_of("strategic_area").rank(std::to_string(i + 1)) == i);
    }
    CHECK(matched("phase", "Konsept") == "concept");
    CHECK(matched("phase", "Planlegging") == "planning");
    CHECK(matched("phase", "Gjennomføring") == "execution");
    CHECK(matched("phase", "Avslutning") == "closing");
    CHECK(matched("phase", "Realisering") == "realisation");
    CHECK(matched("priority", "1") == "1");
    CHECK(matched("priority", "2") == "2");
    CHECK(matched("status", "Grønn") == "green");
    CHECK(matched("status", "Gul") == "yellow");
    CHECK(matched("status", "Rød") == "red");
    CHECK(matched("status", "G") == "nothing"); // green or yellow?
    CHECK(list_of("status").find("green")->tone == Tone::good);
    CHECK(list_of("status").find("yellow")->tone == Tone::caution);
    CHECK(list_of("status").find("red")->tone == Tone::bad);
}

TEST_CASE("every code and every label has words in all languages") {
    for (const char *id : {"portfolio-list", "round"}) {
        for (const CodeList &list : shipped_definition(id).code_lists) {
            for (const auto &code : list.codes) {
                CAPTURE(id, list.id, code.id);
                CHECK(code.label.by_language.size() == kvartal::foundation::all_languages.size());
            }
        }
        for (const SheetDefinition &sheet : shipped_definition(id).sheets) {
            for (const Field &field : sheet.fields) {
                CAPTURE(id, sheet.id, field.id);
                CHECK(field.labels.printed().by_language.size() == kvartal::foundation::all_languages.size());
            }
        }
    }
}

TEST_CASE("the round's set-up is known by its labels") {
    const Definition &round = shipped_definition("round");
    const auto field_in = [&](const char *sheet, const char *heading) -> std::string {
        for (const Field &field : round.sheet(sheet)->fields) {
            if (field.labels.match(heading)) {
                return field.id;
            }
        }
        return "nothing";
    };
    CHECK(round.sheet("round")->layout == Layout::pairs);
    CHECK(field_in("round", "Kvartal") == "period");
    CHECK(field_in("round", "Rapportering") == "period");
    CHECK(field_in("round", "Skjæringsdato") == "cut_off");
    CHECK(field_in("round", "Budsjettår") == "budget_year");
    CHECK(field_in("round", "Tittel") == "title");
    CHECK(field_in("round", "Portefølje") == "portfolio_name");
    CHECK(field_in("round", "Utgiver") == "publisher");
    CHECK(field_in("round", "Språk") == "language");
    CHECK(field_in("organisations", "Virksomhet") == "name");
    CHECK(field_in("organisations", "Andre navn") == "aliases");
    CHECK(field_in("organisations", "Skal levere") == "expected");
    CHECK(field_in("transfers", "Fra tiltak") == "giver");
    CHECK(field_in("transfers", "Til tiltak") == "receiver");
    CHECK(field_in("transfers", "Beløp (MNOK)") == "amount");
    CHECK(field_in("transfers", "Merknad") == "note");
    CHECK(field_in("chapters", "Kapittel") == "chapter");
    CHECK(field_in("chapters", "Tekst") == "text");
    CHECK(round.code_list("language")->match("Norsk")->id == "nb");
    CHECK(round.code_list("yes_no")->match("Ja")->id == "yes");
}
