// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "consolidation/set_aside.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using foundation::Language;
using made::mnok;
using made::Wish;

namespace {

/// A running initiative with funders, and a paused one.
portfolio::Portfolio two() {
    auto whole = consolidation::consolidate(
        made::setup(), made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR",
                         {Wish{.id = "140",
                               .name = "Førerrett",
                               .status = "red",
                               .budget = "22",
                               .shares = {{"other", "10"}, {"rhf", "6.5"}}},
                          Wish{.id = "9", .name = "Senere", .status = "", .state = "paused"}})});
    consolidation::set_aside(whole);
    return whole;
}

portfolio::Initiative &first(portfolio::Portfolio &whole) {
    return whole.initiatives.at(0);
}

report::Document composed(const portfolio::Portfolio &whole,
                          const consolidation::Comparison *since = nullptr) {
    return report::compose(whole, definition::shipped_texts(Language::nb), since);
}

/// What the profile answers; "" when it does not.
std::string answer(const report::Profile &profile, const std::string &label) {
    for (const report::Fact &fact : profile.facts) {
        if (fact.label == label) {
            const auto *status = std::get_if<report::StatusMark>(&fact.value);
            return status != nullptr ? status->label : std::get<std::string>(fact.value);
        }
    }
    return "";
}

const report::Table *table(const report::Profile &profile, const std::string &caption) {
    const auto found = std::find_if(profile.tables.begin(), profile.tables.end(),
                                    [&](const report::Table &one) { return one.caption == caption; });
    return found == profile.tables.end() ? nullptr : &*found;
}

std::string said(const report::Table &table, std::size_t row, std::size_t column) {
    return std::get<std::string>(table.rows.at(row).cells.at(column).content);
}

foundation::Money money(const report::Table &table, std::size_t row, std::size_t column) {
    return std::get<foundation::Money>(table.rows.at(row).cells.at(column).content);
}

} // namespace

TEST_CASE("each initiative has a profile, those set aside last, that says what was reported of it") {
    auto whole = two();
    first(whole).supporting_goals = {made::placed<std::string>("2"), made::placed<std::string>("4")};
    const auto document = composed(whole);
    REQUIRE(document.profiles.size() == 2);
    const report::Profile &running = document.profiles[0], &paused = document.profiles[1];
    CHECK(running.name == "Førerrett");
    CHECK(running.status->tone == foundation::Tone::bad);
    CHECK(answer(running, "Id") == "140");
    CHECK(answer(running, "Innsatsområde") == "1.1 Journal");
    CHECK(answer(running, "Strategisk område") == "Område A");
    CHECK(answer(running, "Status") == "Rød");
    CHECK(answer(running, "Andre mål") == "2; 4");
    CHECK(answer(running, "Budsjett 2019") == "22\u00A0MNOK");
    CHECK(answer(running, "Kilde") == "a.xlsx, arket «Ark1»");
    CHECK(answer(running, "Fase").empty()); // not reported
    CHECK(paused.key == "9");
    CHECK(answer(paused, "Tilstand") == "paused"); // the small vocabulary has no word for it
    CHECK(paused.tables.empty());
}

TEST_CASE("a profile's funders and what is not stated add up to the budget") {
    auto whole = two();
    first(whole).other_years = {{2020, {"rhf", made::placed(mnok("3"))}}};
    const auto document = composed(whole);
    const report::Table *funding = table(document.profiles[0], "Kostnadsfordeling (MNOK)");
    REQUIRE(funding != nullptr);
    REQUIRE(funding->columns.size() == 3);
    CHECK(funding->columns[2].label == "2020");
    REQUIRE(funding->rows.size() == 4);
    CHECK(said(*funding, 0, 0) == "RHF"); // in the vocabulary's order
    CHECK(money(*funding, 0, 1) == mnok("6.5"));
    CHECK(money(*funding, 1, 1) == mnok("10"));
    CHECK(said(*funding, 2, 0) == "Ikke oppgitt");
    CHECK(money(*funding, 2, 1) == mnok("5.5"));
    CHECK(money(*funding, 3, 1) == mnok("22"));
    CHECK(money(*funding, 3, 2) == mnok("3"));
    CHECK(funding->rows[0].cells[1].link->table == "sources");
}

TEST_CASE("a profile has the initiative's own dependencies, milestones and operating costs") {
    auto whole = two();
    portfolio::Dependency dependency;
    dependency.what = made::placed<std::string>("Nytt grensesnitt");
    dependency.status = made::placed<std::string>("red");
    first(whole).dependencies = {dependency};
    portfolio::Milestone milestone;
    milestone.result = made::placed<std::string>("I drift");
    first(whole).milestones = {milestone};
    portfolio::OperatingCost cost;
    cost.component = made::placed<std::string>("Drift");
    cost.years = {{2020, made::placed(mnok("14")), true, false},
                  {2021, made::placed(mnok("2")), false, true}};
    first(whole).operating_costs = {cost};
    const auto document = composed(whole);
    const report::Table *dependencies = table(document.profiles[0], "Avhengigheter");
    REQUIRE(dependencies != nullptr);
    CHECK(dependencies->columns.front().label == "Hva som skal leveres");
    CHECK(said(*dependencies, 0, 0) == "Nytt grensesnitt");
    const report::Table *milestones = table(document.profiles[0], "Milepæler");
    REQUIRE(milestones != nullptr);
    CHECK(said(*milestones, 0, 0) == "I drift");
    const report::Table *growth = table(document.profiles[0], "Økte drift- og forvaltningskostnader (MNOK)");
    REQUIRE(growth != nullptr);
    CHECK(said(*growth, 0, 1) == "Drift");
    CHECK(growth->rows[0].cells[2].in_parentheses);
    CHECK(growth->rows[0].cells[3].note == growth->notes.at(0).id);
    CHECK(growth->notes.size() == 2);
}

TEST_CASE("of the returns' own words a profile has those alone that the template lets be published") {
    auto whole = two();
    whole.vocabulary.questions["description"] = {{{Language::nb, "Kort beskrivelse"}}};
    whole.vocabulary.published = {"description"};
    first(whole).other = {{"description", made::placed<std::string>("For sjåfører.")},
                          {"comment", made::placed<std::string>("Sies ikke høyt.")}};
    const auto document = composed(whole);
    CHECK(answer(document.profiles[0], "Kort beskrivelse") == "For sjåfører.");
    const auto &facts = document.profiles[0].facts;
    CHECK(std::none_of(facts.begin(), facts.end(), [](const report::Fact &fact) {
        const auto *words = std::get_if<std::string>(&fact.value);
        return words != nullptr && words->find("høyt") != std::string::npos;
    }));
}

TEST_CASE("a profile says how it was in the last round") {
    const auto whole = two();
    consolidation::Comparison since;
    since.before = whole;
    since.before.initiatives.at(0).status = made::placed<std::string>("yellow");
    since.changes = consolidation::changes(since.before, whole);
    const auto document = composed(whole, &since);
    CHECK(answer(document.profiles[0], "Status") == "Rød");
    CHECK(answer(document.profiles[0], "Status sist") == "Gul");
    CHECK(answer(composed(whole).profiles[0], "Status sist").empty());
}

TEST_CASE("a list of initiatives leads to their rows of the portfolio table, and to their profiles") {
    const auto document = composed(two());
    const report::Table *red = find_table(document, "red");
    REQUIRE(red != nullptr);
    const auto &link = red->rows.at(0).cells.at(1).link;
    REQUIRE(link);
    CHECK(link->initiative == "140");
    const report::Table *portfolio = find_table(document, "portfolio");
    CHECK(link->table == portfolio->id);
    CHECK(std::get<std::string>(portfolio->rows.at(link->row.value()).cells.at(1).content) == "Førerrett");
}
