// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "definition/yes_no_questions.hpp"
#include "form_grid.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;

namespace {

workbook::Sheet::Parts round_sheet(GridCell first_year = {}) {
    return grid("Oppsett", {{"Kvartal", "4. kvartal 2023"},
                            {"Skjæringsdato", day(2023, 9, 29)},
                            {"Budsjettår", 2023},
                            {"Tittel", "Status for porteføljen"},
                            {"Portefølje", "Nasjonal portefølje"},
                            {"Utgiver", "Sekretariatet"},
                            {"Driftskostnader summeres fra og med", std::move(first_year)}});
}

workbook::Sheet::Parts organisations() {
    return grid("Virksomheter", {{"Virksomhet", "Andre navn"}, {"E-helse", "Direktoratet for e-helse"}});
}

portfolio::Setup setup_of(std::vector<workbook::Sheet::Parts> more) {
    std::vector<workbook::Sheet::Parts> sheets{round_sheet(), organisations()};
    std::move(more.begin(), more.end(), std::back_inserter(sheets));
    auto reading = read_round(std::move(sheets));
    REQUIRE(reading.setup.has_value());
    return std::move(*reading.setup);
}

workbook::Sheet::Parts criteria() {
    return grid("Segmentkriterier", {{"Gir segment", "Krever ja på", "Krever nei på"},
                                     {"Ikke i porteføljen", {}, "Er digitalisering helt nødvendig"},
                                     {"Samstyre", "Er bredt samarbeid helt nødvendig; reuse", {}},
                                     {"Observere"}});
}

/// Digital, and as asked for broad co-operation; reported as Observere.
portfolio::Return reported(const char *digital, const char *cooperation, const portfolio::Setup &round) {
    FormGrid grid = whole_form();
    answer(grid, "Segment", "Observere");
    answer(grid, "Er digitalisering helt nødvendig", digital);
    answer(grid, "Kan det gjenbrukes bredt, eller gjelder det tilgang til felles helseopplysninger", "Ja");
    answer(grid, "Er bredt samarbeid helt nødvendig", cooperation);
    return read_forms({form(grid)}, {}, &round);
}

bool is_against_rule(const portfolio::Return &given) {
    return std::any_of(given.findings.begin(), given.findings.end(), [](const foundation::Finding &one) {
        return one.code == FindingCode::code_against_rule;
    });
}

} // namespace

TEST_CASE("the form's questions with yes or no are the six of the criteria") {
    const auto questions = definition::yes_no_questions(definition::shipped_definition("portfolio-form"));
    CHECK(questions.ids()
          == Short{"digital", "several_actors", "reuse", "cooperation", "strong_dependency", "exploratory"});
    CHECK(questions.match("is broad CO-operation essential")->id == "cooperation");
    CHECK(definition::yes_no_questions(definition::shipped_definition("round")).codes.empty());
}

TEST_CASE("the segment criteria are read row by row, with several questions in a cell") {
    const auto reading = read_round({round_sheet(), organisations(), criteria()});
    CHECK(in_short(reading.findings) == Short{});
    REQUIRE(reading.setup.has_value());
    const auto &cases = reading.setup->criteria;
    REQUIRE(cases.size() == 3);
    CHECK(cases[0].outside);
    CHECK(cases[0].no.value == Short{"Er digitalisering helt nødvendig"});
    CHECK_FALSE(cases[1].outside);
    CHECK(cases[1].segment.value == "Samstyre");
    CHECK(cases[1].yes.value == Short{"Er bredt samarbeid helt nødvendig", "reuse"});
    CHECK(foundation::a1_text(cases[1].yes.place.cell) == "B3");
    CHECK(cases[2].yes.value.empty());
    CHECK(cases[2].no.value.empty());
}

TEST_CASE("a return's segment is held against the round's own criteria, where it has some") {
    const portfolio::Setup without = setup_of({}), with = setup_of({criteria()});
    CHECK_FALSE(is_against_rule(reported("Ja", "Ja", without))); // the template's rule wants more answers
    const auto given = reported("Ja", "Ja", with);
    const foundation::Finding &finding = the(FindingCode::code_against_rule, given.findings);
    CHECK(argument(finding, "field") == "Segment");
    CHECK(argument(finding, "found") == "Observere");
    CHECK(argument(finding, "expected") == "Samstyre");
    CHECK(finding.subject == "EPJ-løftet");
    CHECK_FALSE(is_against_rule(reported("Ja", "Nei", with)));
    CHECK_FALSE(is_against_rule(reported("Nei", "Ja", with))); // who leaves is the secretariat's to say
}

TEST_CASE("criteria that cannot be used are held against no return") {
    const portfolio::Setup round = setup_of(
        {grid("Segmentkriterier",
              {{"Gir segment", "Krever ja på"}, {"Samstyre", "Hvem betaler"}, {"Samstyre", "digital"}})});
    CHECK_FALSE(is_against_rule(reported("Ja", "Ja", round)));
}

TEST_CASE("conditions of operating costs are read with their component and year, where they have one") {
    const auto setup =
        setup_of({grid("Forbehold", {{"Tiltak", "Komponent", "År", "Forbehold"},
                                     {303, "SFM", 2025, "Forutsetter  at bevilgningen kommer."},
                                     {"Digitale planer", {}, {}, "Forutsetter utprøving."},
                                     {"Uten ord", "SFM", 2025, {}}})});
    REQUIRE(setup.cost_notes.size() == 2);
    CHECK(setup.cost_notes[0].initiative.value == "303");
    CHECK(setup.cost_notes[0].component == "SFM");
    CHECK(setup.cost_notes[0].year == 2025);
    CHECK(setup.cost_notes[0].condition == "Forutsetter at bevilgningen kommer.");
    CHECK(setup.cost_notes[1].component.empty());
    CHECK_FALSE(setup.cost_notes[1].year.has_value());
}

TEST_CASE("operating costs are summed from the year after the round's, unless the round says from which") {
    CHECK(portfolio::first_added_year(setup_of({})) == 2024);
    const auto stated = read_round({round_sheet(2023), organisations()});
    REQUIRE(stated.setup.has_value());
    CHECK(portfolio::first_added_year(*stated.setup) == 2023);
    const auto wrong = read_round({round_sheet("neste år"), organisations()});
    REQUIRE(wrong.setup.has_value());
    CHECK(portfolio::first_added_year(*wrong.setup) == 2024);
    const foundation::Finding &finding = the(FindingCode::setup_incomplete, wrong.findings);
    CHECK(argument(finding, "found") == "neste år");
}
