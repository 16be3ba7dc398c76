// SPDX-License-Identifier: MIT
#include "form_grid.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;
using namespace std::chrono_literals;

namespace {

/// The round per 29 September 2023 whose register knows one initiative, which used to be called HELIKS.
portfolio::Setup round_of_2023() {
    portfolio::Setup round;
    round.period = {2023, 4};
    round.cut_off = 2023y / 9 / 29;
    round.budget_year = 2023;
    round.organisations = three_organisations();
    portfolio::RegisteredInitiative known;
    known.name.value = "Pasientbehandling";
    known.id = "77";
    known.former_names = {"HELIKS"};
    round.known = {known};
    return round;
}

Short found(const FormGrid &grid) {
    const portfolio::Setup round = round_of_2023();
    return in_short(read_forms({form(grid)}, {}, &round).findings);
}

FormGrid with(std::initializer_list<std::pair<const char *, GridCell>> answers) {
    FormGrid grid = whole_form();
    for (const auto &[label, value] : answers) {
        answer(grid, label, value);
    }
    return grid;
}

/// The finding codes alone.
Short codes(const FormGrid &grid) {
    Short codes;
    for (const std::string &line : found(grid)) {
        const std::size_t first = line.find(' ') + 1;
        codes.push_back(line.substr(first, line.find(' ', first) - first));
    }
    return codes;
}

FormGrid with_milestone(GridCell planned, GridCell forecast, GridCell actual) {
    FormGrid grid = whole_form();
    grid.milestones = {{"M1", "Pilot i drift", planned, forecast, actual}};
    return grid;
}

} // namespace

TEST_CASE("a red status needs a reason, and a green one does not") {
    CHECK(codes(with({{"Begrunnelse for status", {}}})) == Short{});
    CHECK(codes(with({{"Status", "Rød"}, {"Begrunnelse for status", {}}})) == Short{"field-blank-when"});
    CHECK(codes(with({{"Status", "Rød"}, {"Begrunnelse for status", "For få folk"}})) == Short{});
}

TEST_CASE("the words say which answer makes the other necessary") {
    const portfolio::Setup round = round_of_2023();
    const auto given =
        read_forms({form(with({{"Status", "Rød"}, {"Begrunnelse for status", {}}}))}, {}, &round);
    const foundation::Finding &finding = the(FindingCode::field_blank_when, given.findings);
    CHECK(argument(finding, "field") == "Begrunnelse for status");
    CHECK(argument(finding, "because") == "Status");
    CHECK(argument(finding, "value") == "Rød");
    CHECK(finding.subject == "EPJ-løftet");
}

TEST_CASE("Samstyre reports a budget and a risk, and Observere need not") {
    CHECK(codes(with({{"Segment", "Observere"}, {"Budsjett", {}}, {"Risiko", {}}})) == Short{});
    CHECK(codes(with({{"Segment", "Samstyre"}, {"Budsjett", {}}, {"Risiko", {}}}))
          == Short{"field-blank-when", "field-blank-when"});
}

TEST_CASE("a budget that is missing though it is shared out is said once") {
    FormGrid grid = with({{"Segment", "Samstyre"}, {"Budsjett", {}}, {"Risiko", "Gul"}});
    grid.funding = {{"HDIR", 10}};
    CHECK(codes(grid) == Short{"distribution-without-budget"});
}

TEST_CASE("a red dependency needs its criticality, in its own row") {
    FormGrid grid = whole_form();
    grid.dependencies = {{"API", "NHN", "Leverandør", "Gul", "Rød", {}, {}},
                         {"Lov", "Stortinget", "Regelverk", "Gul", "Gul", {}, {}}};
    const Short lines = found(grid);
    REQUIRE(lines.size() == 1);
    CHECK_THAT(lines.front(), Catch::StartsWith("error field-blank-when F"));
}

TEST_CASE("a segment that the criteria do not give is said, with the one that they give") {
    FormGrid grid =
        with({{"Segment", "Observere"},
              {"Er digitalisering helt nødvendig", "Ja"},
              {"Angår det flere aktører som yter helsehjelp", "Ja"},
              {"Kan det gjenbrukes bredt, eller gjelder det tilgang til felles helseopplysninger", "Ja"},
              {"Er bredt samarbeid helt nødvendig", "Nei"},
              {"Er det sterkt avhengig av et tiltak i Samstyre", "Ja"}});
    const portfolio::Setup round = round_of_2023();
    const auto given = read_forms({form(grid)}, {}, &round);
    const foundation::Finding &finding = the(FindingCode::code_against_rule, given.findings);
    CHECK(argument(finding, "found") == "Observere");
    CHECK(argument(finding, "expected") == "Koordinere");
    answer(grid, "Segment", "Koordinere");
    answer(grid, "Risiko", "Grønn");
    CHECK(codes(grid) == Short{});
    answer(grid, "Er det sterkt avhengig av et tiltak i Samstyre", {});
    CHECK(codes(grid) == Short{}); // a criterion without an answer decides nothing
}

TEST_CASE("an end before the start is an error, and no phase is held against such dates") {
    CHECK(codes(with({{"Start", day(2024, 5, 1)}, {"Slutt", day(2023, 5, 1)}, {"Fase", "Planlegging"}}))
          == Short{"end-before-start"});
    CHECK(codes(with({{"Start", "2023"}, {"Slutt", "2023"}})) == Short{});
}

TEST_CASE("a phase that the dates contradict is said") {
    CHECK(codes(with({{"Start", day(2024, 1, 1)}, {"Fase", "Gjennomføring"}}))
          == Short{"phase-against-dates"});
    CHECK(codes(with({{"Start", day(2024, 1, 1)}, {"Fase", "Planlegging"}})) == Short{});
    CHECK(codes(with({{"Slutt", day(2023, 6, 30)}, {"Fase", "Planlegging"}}))
          == Short{"phase-against-dates"});
    CHECK(codes(with({{"Slutt", day(2023, 6, 30)}, {"Fase", "Avslutning"}})) == Short{});
    CHECK(codes(with({{"Slutt", day(2023, 6, 30)}, {"Fase", "Planlegging"}, {"Tilstand", "Utgått"}}))
          == Short{});
}

TEST_CASE("a milestone's dates are held against each other and against the cut-off") {
    const GridCell none, past = day(2023, 6, 1), later = day(2023, 8, 1), future = day(2024, 2, 1);
    CHECK(codes(with_milestone(past, later, later)) == Short{});
    CHECK(codes(with_milestone(past, past, later)) == Short{"milestone-forecast-before-actual"});
    CHECK(codes(with_milestone(past, none, none)) == Short{"milestone-overdue"});
    CHECK(codes(with_milestone(past, future, none)) == Short{});
    CHECK(codes(with_milestone(past, future, future)) == Short{"milestone-in-future"});
}

TEST_CASE("a milestone with a date that cannot be read is neither overdue nor open") {
    const GridCell none, past = day(2023, 6, 1), unreadable = "når vi rekker";
    CHECK(codes(with_milestone(past, none, unreadable)) == Short{"date-unreadable"});
    CHECK(codes(with_milestone(past, unreadable, none)) == Short{"date-unreadable"});
    FormGrid grid = with_milestone(past, none, unreadable);
    answer(grid, "Tilstand", "Ferdigstilt");
    CHECK(codes(grid) == Short{"date-unreadable"});
}

TEST_CASE("a completed initiative has no open milestones, and its old forecasts are not said as well") {
    FormGrid grid = with_milestone(day(2023, 6, 1), {}, {});
    grid.milestones.push_back({"M2", "Alle i drift", day(2024, 6, 1), {}, {}});
    answer(grid, "Tilstand", "Ferdigstilt");
    const portfolio::Setup round = round_of_2023();
    const auto given = read_forms({form(grid)}, {}, &round);
    CHECK(given.findings.size() == 1);
    CHECK(the(FindingCode::completed_with_open_milestones, given.findings).cells.size() == 2);
}

TEST_CASE("a changed status with last round's words is said; new words, or an unchanged status, are not") {
    FormGrid grid = with({{"Status", "Gul"}, {"Begrunnelse for status", "Alt går som planlagt."}});
    grid.last = {{"Status", "Grønn"}, {"Begrunnelse for status", "alt går  som planlagt."}};
    CHECK(codes(grid) == Short{"comment-unchanged"});
    grid.last["Status"] = "Gul";
    CHECK(codes(grid) == Short{});
    grid.last = {{"Status", "Grønn"}, {"Begrunnelse for status", "Noe annet."}};
    CHECK(codes(grid) == Short{});
}

TEST_CASE("a dependency on an initiative that nobody knows is noted, with the one that may be meant") {
    FormGrid grid = whole_form();
    const auto on = [&](const char *whom, const char *category) {
        grid.dependencies = {{"Leveranse", whom, category, "Gul", "Gul", "Høy", {}}};
        return codes(grid);
    };
    CHECK(on("Pasientbehandlingen", "Annet tiltak") == Short{"dependency-unknown"});
    CHECK(on("HELIKS", "Annet tiltak") == Short{});
    CHECK(on("77", "Annet tiltak") == Short{});
    CHECK(on("HDIR", "Virksomhet") == Short{});
    CHECK(on("EPJ-løftet", "Annet tiltak") == Short{}); // in this very return
    CHECK(on("Et firma", "Leverandør") == Short{});
}
