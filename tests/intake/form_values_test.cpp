// SPDX-License-Identifier: MIT
#include "form_grid.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using Short = std::vector<std::string>;

namespace {

std::vector<std::string> codes(const std::vector<portfolio::Placed<std::string>> &placed) {
    std::vector<std::string> ids;
    for (const auto &one : placed) {
        ids.push_back(one.value);
    }
    return ids;
}

portfolio::Return with(const char *label, GridCell value) {
    FormGrid one = whole_form();
    answer(one, label, std::move(value));
    return read_forms({form(one)});
}

} // namespace

TEST_CASE("a cell with several codes holds them apart by semicolon, comma, stroke or line break") {
    for (const char *text : {"3; 9", "3,9", "3/9", "3\n9", " 3 ;; 9 ; 3", "3 God helse og livskvalitet; 9",
                             "God helse og livskvalitet, Industri, innovasjon og infrastruktur",
                             "God helse og livskvalitet\n9 Industri, innovasjon og infrastruktur"}) {
        CAPTURE(text);
        const auto given = with("Bærekraftsmål", text);
        CHECK(in_short(given.findings) == Short{});
        CHECK(codes(given.initiatives.at(0).sustainability_goals) == Short{"3", "9"});
        CHECK(said(given.initiatives[0].answers.find("sdg")->value) == "3;9");
    }
}

TEST_CASE("a text that is one code as a whole is that code, commas and all") {
    const auto given = with("Bærekraftsmål", "Fred, rettferdighet og velfungerende institusjoner");
    CHECK(codes(given.initiatives.at(0).sustainability_goals) == Short{"16"});
    CHECK(codes(with("Bærekraftsmål", 3).initiatives.at(0).sustainability_goals) == Short{"3"});
}

TEST_CASE("of several codes the unknown one is found and the others are used") {
    const auto given = with("Andre mål i strategien", "2; 77; 4");
    CHECK(in_short(given.findings) == Short{"error code-unknown C11"});
    CHECK(argument(given.findings[0], "found") == "77");
    CHECK(codes(given.initiatives.at(0).supporting_goals) == Short{"2", "4"});
}

TEST_CASE("columns of a year are known by the year, as number, as text or beside a word") {
    FormGrid one = whole_form();
    answer(one, "Budsjett", 4);
    one.funding = {{"E-helse", 4, 5, 6}};
    auto rows = form_rows(one);
    GridRow &header = rows.at(13);
    REQUIRE(header.at(0).value == workbook::CellValue{std::string{"Finansiør"}});
    SECTION("as numbers") {}
    SECTION("as texts") {
        header = {"Finansiør", "2023", "2024", "2025"};
    }
    SECTION("with a unit or a word") {
        header = {"Finansiør", "2023 (MNOK)", "Beløp 2024", "2025 MNOK"};
    }
    const auto given = read_forms({grid("A", rows)});
    CHECK(in_short(given.findings) == Short{});
    const portfolio::Initiative &initiative = given.initiatives.at(0);
    REQUIRE(initiative.shares.size() == 1);
    CHECK(initiative.shares[0].amount.value == mnok(4));
    REQUIRE(initiative.other_years.size() == 2);
    CHECK(initiative.other_years[0].year == 2024);
    CHECK(initiative.other_years[1].share.amount.value == mnok(6));
    const portfolio::AnswerTable *funding = initiative.answers.table("funding");
    REQUIRE(funding != nullptr);
    CHECK(said(funding->rows.at(0).find("share", "2025")->value) == "6");
    CHECK(said(funding->rows.at(0).find("funder")->value) == "ehelse");
}

TEST_CASE("a budget's label with a year is still the budget") {
    auto rows = form_rows(whole_form());
    rows.push_back({"Budsjett 2024 (MNOK)", {}, 12.5});
    CHECK(read_forms({grid("A", rows)}).initiatives.at(0).budget->value == mnok(12.5));
}

TEST_CASE("the round's budget year decides which shares are the budget's") {
    FormGrid one = whole_form();
    answer(one, "Budsjett", 5);
    one.funding = {{"E-helse", 4, 5, 6}, {"HDIR", 1, {}, {}}};
    portfolio::Setup round;
    round.budget_year = 2024;
    const auto in_round = read_forms({form(one)}, {}, &round);
    CHECK(in_short(in_round.findings) == Short{});
    CHECK(in_round.initiatives.at(0).shares.size() == 1);
    SECTION("else the one that the template states") {
        CHECK(in_short(read_forms({form(one)}, {{"kvartal.budget-year", "2024"}}).findings) == Short{});
    }
    SECTION("else the first") {
        const auto given = read_forms({form(one)}); // 4 + 1 of 5
        CHECK(in_short(given.findings) == Short{});
        CHECK(given.initiatives.at(0).shares.size() == 2);
    }
}

TEST_CASE("parentheses and asterisks by operating costs mean something and are no faults") {
    FormGrid one = whole_form();
    one.operating_costs = {{"Kjernejournal", {}, "(14)", "(14)*", "14*"}, {"E-resept", {}, {}, "-12*", 3}};
    const auto given = read_forms({form(one)});
    CHECK(in_short(given.findings) == Short{});
    const auto &costs = given.initiatives.at(0).operating_costs;
    REQUIRE(costs.size() == 2);
    CHECK(costs[0].solution->value == "kjernejournal");
    REQUIRE(costs[0].years.size() == 3);
    CHECK((costs[0].years[0].in_parentheses && !costs[0].years[0].conditional));
    CHECK((costs[0].years[1].in_parentheses && costs[0].years[1].conditional));
    CHECK((!costs[0].years[2].in_parentheses && costs[0].years[2].conditional));
    CHECK(costs[0].years[2].year == 2024);
    CHECK(costs[1].years.at(0).amount.value == mnok(-12));
    CHECK(costs[1].years[0].conditional);
    CHECK_FALSE(costs[1].years.at(1).conditional);
    const auto &row = given.initiatives[0].answers.table("operating_costs")->rows.at(0);
    CHECK(row.find("growth", "2022")->in_parentheses);
}

TEST_CASE("in an amount without such marks they are faults as before") {
    CHECK(in_short(with("Budsjett", "(14)").findings) == Short{"error amount-in-parentheses C11"});
    FormGrid one = whole_form();
    one.operating_costs = {{"Kjernejournal", {}, {}, -12, "noe"}};
    CHECK(in_short(read_forms({form(one)}).findings) == Short{"error amount-unreadable E14"});
}

TEST_CASE("an amount below zero is a warning but where the definition says that it may be") {
    CHECK(in_short(with("Budsjett", -14).findings) == Short{"warning amount-negative C11"});
    FormGrid one = whole_form();
    one.operating_costs = {{"Kjernejournal", {}, {}, -12, "-3"}};
    CHECK(in_short(read_forms({form(one)}).findings) == Short{});
}

TEST_CASE("amounts are in the unit that the help line, the label or a line above states") {
    FormGrid one = whole_form();
    one.operating_costs = {{"Kjernejournal", {}, {}, 5000, {}}};
    auto rows = form_rows(one);
    rows.insert(rows.begin() + 12, GridRow{"Beløp i tusen kroner"});
    rows.push_back({}); // no more
    const auto given = read_forms({grid("A", rows)});
    CHECK(given.initiatives.at(0).operating_costs.at(0).years.at(0).amount.value == mnok(5));
    SECTION("but a name or an answer that holds such a word states nothing") {
        FormGrid named = one;
        answer(named, "Tiltak", "Tusen kroner spart");
        answer(named, "Kort beskrivelse", "Vi regner i tusen kroner");
        auto titled = form_rows(named);
        titled[0] = {"Tusen kroner spart"};
        CHECK(read_forms({grid("A", titled)}).initiatives.at(0).operating_costs.at(0).years.at(0).amount.value
              == mnok(5000));
    }
}

TEST_CASE("dates and codes in the small tables become what they are") {
    FormGrid one = whole_form();
    one.dependencies = {{"API", "NHN", "Leverandør", "Gul", "Rød", "Høy", "Q1 2024"}};
    one.milestones = {{1, "Pilot", day(2023, 10, 1), "31.10.2023", "uke 3"}};
    const auto given = read_forms({form(one)});
    CHECK(in_short(given.findings) == Short{"error date-unreadable E18"});
    CHECK(given.findings[0].subject == "EPJ-løftet");
    const portfolio::Dependency &dependency = given.initiatives.at(0).dependencies.at(0);
    CHECK(dependency.on->value == "NHN");
    CHECK(dependency.category->value == "vendor");
    CHECK(dependency.status->value == "red");
    CHECK(dependency.last_status->value == "yellow");
    CHECK(dependency.criticality->value == "high");
    CHECK(foundation::iso_text(dependency.deadline->value.last) == "2024-03-31");
    CHECK(foundation::a1_text(dependency.status->place.cell) == "E14");
    const portfolio::Milestone &milestone = given.initiatives[0].milestones.at(0);
    CHECK(milestone.id->value == "1");
    CHECK(foundation::iso_text(milestone.forecast->value.first) == "2023-10-31");
    CHECK_FALSE(milestone.actual);
}

TEST_CASE("every answer is kept by its field's id, and what no code knows is carried") {
    FormGrid one = whole_form();
    answer(one, "Kommentar", "Går bra");
    const auto given = read_forms({form(one)});
    const portfolio::Initiative &initiative = given.initiatives.at(0);
    CHECK(said(initiative.answers.find("comment")->value) == "Går bra");
    CHECK(said(initiative.answers.find("segment")->value) == "observere");
    CHECK(foundation::a1_text(initiative.answers.find("segment")->place.cell) == "C6");
    CHECK(initiative.state->value == "active");
    CHECK(initiative.main_goal->value == "2");
    std::vector<std::string> other;
    for (const portfolio::OtherValue &value : initiative.other) {
        other.push_back(value.field + '=' + value.value.value);
    }
    CHECK(other == Short{"description=Bedre journal", "comment=Går bra"});
}

TEST_CASE("a list's answers are kept too, those of a funder by the funder's id") {
    const auto given = read_forms({list({{11, "EPJ", "HDIR", {}, "1.1", "Grønn", 27, 7, 20}})});
    const portfolio::Answers &answers = given.initiatives.at(0).answers;
    CHECK(said(answers.find("share", "hdir")->value) == "20");
    CHECK(said(answers.find("name")->value) == "EPJ");
    CHECK(answers.tables.empty());
}
