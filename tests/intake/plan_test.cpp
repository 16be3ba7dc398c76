// SPDX-License-Identifier: MIT
#include "grid.hpp"
#include "intake/measures_text.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using intake::read_measures_text;
using Short = std::vector<std::string>;

namespace {

workbook::Sheet::Parts round_sheet() {
    return grid("Runde", {{"Kvartal", "2. kvartal 2019"},
                          {"Skjæringsdato", day(2019, 4, 30)},
                          {"Budsjettår", 2019},
                          {"Tittel", "Rapport"},
                          {"Portefølje", "Portefølje"},
                          {"Utgiver", "Sekretariatet"}});
}

portfolio::SetupReading read_plan(std::vector<workbook::Sheet::Parts> sheets) {
    sheets.push_back(round_sheet());
    sheets.push_back(grid("Virksomheter", {{"Virksomhet", "Andre navn"}, {"Oslo kommune"}}));
    return read_round(std::move(sheets));
}

/// Milestones with the years in A to F.
workbook::Sheet::Parts goals(std::vector<GridRow> rows) {
    rows.insert(rows.begin(), GridRow{"Milepæl", "Resultatmål", "Resultat", 2019, "2020", "2021"});
    return grid("Plan", std::move(rows));
}

workbook::Sheet::Parts measures(std::vector<GridRow> rows) {
    rows.insert(rows.begin(), GridRow{"Tiltak", "Resultatmål", "Beskrivelse", "Ansvarlig", "Startet"});
    return grid("Tiltakene", std::move(rows));
}

} // namespace

TEST_CASE("measures started of planned are read as people write them") {
    const auto reads = [](const char *text, std::int64_t started, std::int64_t planned) {
        const auto read = read_measures_text(text);
        INFO(text);
        REQUIRE(read);
        CHECK(read->planned == planned);
        CHECK(read->started == started);
    };
    reads("1/4", 1, 4);
    reads(" 2 / 2 ", 2, 2);
    reads("1 av 5", 1, 5);
    reads("0 of 12", 0, 12);
    CHECK(read_measures_text("3")->planned == 3);
    CHECK_FALSE(read_measures_text("3")->started.has_value());
    for (const char *text : {"5/4", "2019-04-01", "0.25", "1/4/2", "/", "1/", "-1/4", "-3", "en av fire",
                             "1/99999", "99999999999999999999", ""}) {
        INFO(text);
        CHECK_FALSE(read_measures_text(text).has_value());
    }
}

TEST_CASE("the plan's result goals are read with the measures of each year") {
    const auto reading = read_plan({goals({{"RM1-M1", "Utvikling", "Er innført", "2/2"},
                                           {"RM3-M3", "Dokumentdeling", "Er i produksjon", {}, 3, "–"}})});
    CHECK(in_short(reading.findings) == Short{});
    REQUIRE(reading.setup);
    const auto &milestones = reading.setup->plan.milestones;
    REQUIRE(milestones.size() == 2);
    CHECK(milestones[0].id == "RM1-M1");
    CHECK(milestones[0].result_goal == "Utvikling");
    CHECK(milestones[0].result.value == "Er innført");
    REQUIRE(milestones[0].years.size() == 1);
    CHECK(milestones[0].years[0].year == 2019);
    CHECK(milestones[0].years[0].started == 2);
    CHECK(milestones[0].years[0].planned == 2);
    REQUIRE(milestones[1].years.size() == 1);
    CHECK(milestones[1].years[0].year == 2020);
    CHECK(milestones[1].years[0].planned == 3);
    CHECK_FALSE(milestones[1].years[0].started.has_value());
}

TEST_CASE("a number of measures that a spreadsheet made a date of is a finding, and the others go on") {
    const auto reading = read_plan({goals({{"RM1-M1", "Utvikling", "Er innført", day(2019, 4, 1), 2},
                                           {"RM1-M2", "Utvikling", "Er i bruk", "5/4", "3"}})});
    CHECK(in_short(reading.findings)
          == Short{"error measures-unreadable D2", "error measures-unreadable D3"});
    CHECK(argument(reading.findings[0], "field") == "Tiltak startet av planlagte 2019");
    CHECK(reading.findings[0].subject == "Er innført");
    CHECK(std::get<foundation::Date>(reading.findings[0].arguments.at("found"))
          == foundation::Date{std::chrono::year{2019}, std::chrono::April, std::chrono::day{1}});
    CHECK(argument(reading.findings[1], "found") == "5/4");
    REQUIRE(reading.setup);
    REQUIRE(reading.setup->plan.milestones.size() == 2);
    REQUIRE(reading.setup->plan.milestones[0].years.size() == 1);
    CHECK(reading.setup->plan.milestones[0].years[0].year == 2020);
}

TEST_CASE("the plan's measures are read with who answers for them, or nobody") {
    const auto reading =
        read_plan({measures({{"RM1-T3", "Mål 1", "Utarbeide målarkitektur", "Direktoratet", "ja"},
                             {"RM2-T2", "Mål 2", "Videreutvikling", {}, "nei"},
                             {"RM2-T3", "Mål 2", "Utprøving", "–"}})});
    CHECK(in_short(reading.findings) == Short{});
    REQUIRE(reading.setup);
    const auto &all = reading.setup->plan.measures;
    REQUIRE(all.size() == 3);
    CHECK(all[0].id == "RM1-T3");
    CHECK(all[0].description.value == "Utarbeide målarkitektur");
    CHECK(all[0].responsible == "Direktoratet");
    CHECK(all[0].started == true);
    CHECK(all[1].responsible.empty());
    CHECK(all[1].started == false);
    CHECK(all[2].responsible.empty());
    CHECK_FALSE(all[2].started.has_value());
}

TEST_CASE("an id that stands twice in the plan is one finding at all of its cells, and every row is kept") {
    const auto reading = read_plan({measures({{"RM1-T3", "Mål 1", "Det ene", "A"},
                                              {"RM1-T4", "Mål 1", "Det andre", "B"},
                                              {" rm1-t3", "Mål 1", "Det tredje", "C"}})});
    CHECK(in_short(reading.findings) == Short{"warning plan-id-repeated A2, A4"});
    CHECK(argument(reading.findings[0], "found") == "RM1-T3");
    CHECK(reading.setup.value().plan.measures.size() == 3);
}

TEST_CASE("the sheets of the plan are known beside a register of initiatives and a list of transfers") {
    const auto reading = read_plan(
        {grid("Register", {{"ID", "Tiltak", "Eier"}, {"1", "Journal", "Oslo kommune"}}),
         measures({{"RM1-T3", "Mål 1", "Det ene", "A"}}), goals({{"RM1-M1", "Mål 1", "Er innført", "1/1"}})});
    CHECK(in_short(reading.findings) == Short{});
    CHECK(reading.setup.value().known.size() == 1);
    CHECK(reading.setup.value().plan.measures.size() == 1);
    CHECK(reading.setup.value().plan.milestones.size() == 1);
}
