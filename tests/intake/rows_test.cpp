// SPDX-License-Identifier: MIT
#include "grid.hpp"
#include "intake/totals.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;

namespace {

GridRow row(int id, const char *name, double budget, GridCell ehelse = {}, GridCell hdir = {}) {
    return {id, name, "HDIR", "Konsept", "1.1", "Grønn", budget, std::move(ehelse), std::move(hdir)};
}

Short names(const portfolio::Return &given) {
    Short all;
    for (const portfolio::Initiative &initiative : given.initiatives) {
        all.push_back(initiative.name.value);
    }
    return all;
}

std::string area(const portfolio::Initiative &initiative) {
    return initiative.strategic_area ? initiative.strategic_area->value : "-";
}

} // namespace

TEST_CASE("a section row gives its strategic area to the rows below it, placed at its own cell") {
    const auto given = read({list({
        {"Digitalisering av arbeidsprosesser"},
        row(1, "Første", 1, 1),
        row(2, "Andre", 2, 2),
        {},
        {{}, "3. Bedre bruk av helsedata "},
        row(3, "Tredje", 3, 3),
    })});
    REQUIRE(names(given) == Short{"Første", "Andre", "Tredje"});
    CHECK(area(given.initiatives[0]) == "1");
    CHECK(area(given.initiatives[1]) == "1");
    CHECK(area(given.initiatives[2]) == "3");
    CHECK(foundation::a1_text(given.initiatives[1].strategic_area->place.cell) == "A3");
    CHECK(foundation::a1_text(given.initiatives[2].strategic_area->place.cell) == "B7");
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("a strategic area of the row's own goes before the section's") {
    auto sheet =
        list({{"Digitalisering av arbeidsprosesser"}, row(1, "Første", 1, 1), row(2, "Andre", 2, 2)});
    sheet.cells.push_back({{1, 9}, std::string{"Strategisk område"}, false});
    sheet.cells.push_back({{4, 9}, std::string{"Bedre bruk av helsedata"}, false});
    const auto given = read({sheet});
    CHECK(area(given.initiatives.at(0)) == "1");
    CHECK(area(given.initiatives.at(1)) == "3");
}

TEST_CASE(
    "a section heading with a slip of the pen is an unknown code, and gives nobody the section before") {
    const auto given = read({list({
        {"Digitalisering av arbeidsprosesser"},
        row(1, "Første", 1, 1),
        {"Bedre bruk av helsedatta"},
        row(2, "Andre", 2, 2),
    })});
    CHECK(area(given.initiatives.at(0)) == "1");
    CHECK(area(given.initiatives.at(1)) == "-");
    CHECK(in_short(given.findings) == Short{"error code-unknown A5"});
    CHECK(argument(given.findings[0], "suggestion") == "Bedre bruk av helsedata");
    CHECK(argument(given.findings[0], "field") == "Strategisk område");
}

TEST_CASE("a total row is no initiative, and is kept with the exact sum of its rows") {
    const auto given = read({list({
        row(1, "Første", 1.5, 1.5),
        row(2, "Andre", 2.25, 2, 0.25),
        {"Sum", {}, {}, {}, {}, {}, 3.75, 3.5, 0.25},
    })});
    CHECK(names(given) == Short{"Første", "Andre"});
    CHECK(in_short(given.findings) == Short{});
    REQUIRE(given.stated_totals.size() == 3);
    CHECK(given.stated_totals[0].field == "budget");
    CHECK(given.stated_totals[0].funder.empty());
    CHECK(given.stated_totals[0].stated.value == mnok(3.75));
    CHECK(given.stated_totals[0].computed == mnok(3.75)); // 1.5 + 2.25
    CHECK(given.stated_totals[2].field == "share");
    CHECK(given.stated_totals[2].funder == "hdir");
    CHECK(foundation::a1_text(given.stated_totals[2].stated.place.cell) == "I5");
}

TEST_CASE("a total that its rows do not give is a warning with both sums") {
    const auto given = read({list({
        row(1, "Første", 10, 10),
        row(2, "Andre", 20, 20),
        {{}, "Totalt 2019", {}, {}, {}, {}, 33, 30},
    })});
    CHECK(in_short(given.findings) == Short{"warning total-mismatch G5"});
    CHECK(argument(given.findings[0], "stated") == "33");
    CHECK(argument(given.findings[0], "computed") == "30");
    CHECK(argument(given.findings[0], "difference") == "3");
    CHECK(argument(given.findings[0], "field") == "Budsjett");
}

TEST_CASE("a total may be rounded to the digits that it is stated with") {
    const auto total_of = [](GridCell stated) {
        return in_short(read({list({
                                 row(1, "Første", 10.25, 10.25),
                                 row(2, "Andre", 20.2, 20.2), // 30.45 in all
                                 {"Sum", {}, {}, {}, {}, {}, std::move(stated)},
                             })})
                            .findings);
    };
    CHECK(total_of(30).empty());
    CHECK(total_of("30,4").empty());
    CHECK(total_of(30.5).empty());
    CHECK(total_of(30.46) == Short{"warning total-mismatch G5"});
    CHECK(total_of(31) == Short{"warning total-mismatch G5"});
}

TEST_CASE("subtotals sum their section and a grand total sums all rows") {
    const auto given = read({list({
        {"Digitalisering av arbeidsprosesser"},
        row(1, "Første", 10, 10),
        row(2, "Andre", 20, 20),
        {"Delsum", {}, {}, {}, {}, {}, 30, 30},
        {"Bedre bruk av helsedata"},
        row(3, "Tredje", 5, 5),
        {"Delsum", {}, {}, {}, {}, {}, 5, 5},
        {"Totalt", {}, {}, {}, {}, {}, 35, 35},
    })});
    CHECK(in_short(given.findings) == Short{});
    REQUIRE(given.stated_totals.size() == 6);
    CHECK(given.stated_totals[0].computed == mnok(30));
    CHECK(given.stated_totals[2].computed == mnok(5));
    CHECK(given.stated_totals[4].computed == mnok(35));
}

TEST_CASE("running totals are sums of all rows above") {
    CHECK(in_short(read({list({
                            row(1, "Første", 10, 10),
                            {"Sum", {}, {}, {}, {}, {}, 10},
                            row(2, "Andre", 20, 20),
                            {"Sum", {}, {}, {}, {}, {}, 30},
                        })})
                       .findings)
          == Short{});
}

TEST_CASE("a row of figures without any words is a total too") {
    const auto given = read({list({
        row(1, "Første", 10, 10),
        row(2, "Andre", 20, 20),
        {{}, {}, {}, {}, {}, {}, 31, 30},
    })});
    CHECK(names(given) == Short{"Første", "Andre"});
    CHECK(in_short(given.findings) == Short{"warning total-mismatch G5"});
}

TEST_CASE("an initiative whose name begins like a total is an initiative") {
    CHECK(names(read({list({row(1, "Sum av delene", 1, 1), {{}, "Totalsyn", "HDIR", {}, {}, "Gul", 2, 2}})}))
          == Short{"Sum av delene", "Totalsyn"});
}

TEST_CASE("a total over an amount that cannot be used is not compared") {
    const auto given = read({list({
        row(1, "Første", 10, 10),
        {2, "Andre", "HDIR", {}, {}, "Gul", "ukjent beløp", 20},
        {"Sum", {}, {}, {}, {}, {}, 30, 30},
    })});
    CHECK(in_short(given.findings) == Short{"error amount-unreadable G4"});
}

TEST_CASE("an error in a total row costs only its check") {
    const auto given =
        read({list({row(1, "Første", 10, 10), {"Sum", {}, {}, {}, {}, {}, fault("#REF!"), 10}})});
    CHECK(in_short(given.findings) == Short{"warning cell-has-error G4"});
}

TEST_CASE("footnotes and words below the table are no initiatives") {
    const auto given = read({list({
        row(1, "Første", 10, 10),
        {"* Forutsetter finansiering fra 2020"},
        row(2, "Andre", 20, 20),
        {},
        {{}, "Alle tall er foreløpige"},
        {"Kilde:", "Innrapportering"},
        {"1)", "Gjelder bare kommunene"},
        {"2) Utenom drift"},
    })});
    CHECK(names(given) == Short{"Første", "Andre"});
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("an initiative that is only named is read between others, with what it lacks") {
    const auto given =
        read({list({row(1, "Første", 10, 10), {{}, "Bare et navn"}, row(2, "Andre", 20, 20)})});
    CHECK(names(given) == Short{"Første", "Bare et navn", "Andre"});
    CHECK(in_short(given.findings)
          == Short{"warning field-blank A4", "warning field-blank C4", "warning field-blank F4",
                   "warning field-blank G4"});
    CHECK(given.findings[0].subject == "Bare et navn");
}

TEST_CASE("a header that is printed again in the middle is skipped") {
    const auto again = header();
    const auto given = read({list({row(1, "Første", 10, 10), again[0], again[1], row(2, "Andre", 20, 20)})});
    CHECK(names(given) == Short{"Første", "Andre"});
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("blank rows, prepared numbers, zeros and errors below the data are nothing") {
    const auto given = read({list({
        row(1, "Første", 10, 10),
        {},
        {2, " ", "\u00A0", {}, {}, {}, 0, "–"},
        {3, {}, {}, {}, {}, {}, 0, fault("#REF!")},
        {4, {}, {}, {}, {}, {}, uncalculated()},
    })});
    CHECK(names(given) == Short{"Første"});
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("an owner merged over several rows owns each of them, a budget merged so counts once") {
    auto sheet = list({row(1, "Første", 10, 10), row(2, "Andre", 0), row(3, "Tredje", 5, 5)});
    for (const char *cell : {"C4", "C5", "G4"}) {
        const auto address = foundation::cell_from_a1(cell).value();
        std::erase_if(sheet.cells, [&](const workbook::Cell &c) { return c.address == address; });
    }
    merge(sheet, "C3:C5");
    merge(sheet, "G3:G4");
    const auto given = read({sheet});
    REQUIRE(given.initiatives.size() == 3);
    CHECK(given.initiatives[2].owner->value == "Helsedirektoratet");
    CHECK(foundation::a1_text(given.initiatives[2].owner->place.cell) == "C3");
    CHECK_FALSE(given.initiatives[1].budget.has_value());
    CHECK(in_short(given.findings) == Short{"warning field-blank G4"});
}

TEST_CASE("half of the last digit follows how an amount is written") {
    using foundation::AmountUnit;
    CHECK(intake::half_of_last_digit("1527", AmountUnit::mnok) == mnok(0.5));
    CHECK(intake::half_of_last_digit("1530.5", AmountUnit::mnok) == mnok(0.05));
    CHECK(intake::half_of_last_digit("1 530,50", AmountUnit::mnok) == mnok(0.005));
    CHECK(intake::half_of_last_digit("12", AmountUnit::nok) == foundation::Money::from_ore(50));
}
