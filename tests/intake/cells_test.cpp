// SPDX-License-Identifier: MIT
#include "grid.hpp"
#include "intake/cell_reader.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;

namespace {

/// A return of one initiative whose budget is the cell and whose funder pays the same.
portfolio::Return with_budget(GridCell cell) {
    return read({list({{1, "Tiltak A", "HDIR", {}, {}, "Grønn", cell, cell}})});
}

foundation::Money budget_of(const portfolio::Return &given) {
    return given.initiatives.at(0).budget.value().value;
}

portfolio::Return with_status(GridCell cell) {
    return read({list({{1, "Tiltak A", "HDIR", {}, {}, std::move(cell), 1, 1}})});
}

portfolio::Return with_id(GridCell cell) {
    return read({list({{std::move(cell), "Tiltak A", "HDIR", {}, {}, "Gul", 1, 1}})});
}

portfolio::Return with_start(GridCell cell) {
    auto sheet = list({{1, "Tiltak A", "HDIR", {}, {}, "Gul", 1, 1}});
    sheet.cells.push_back({{1, 9}, std::string{"Startdato"}, false});
    sheet.cells.push_back({{2, 9}, cell.value, cell.is_formula});
    return read({sheet});
}

foundation::Date date(int year, unsigned month, unsigned day) {
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

} // namespace

TEST_CASE("a number is exactly the amount that it shows") {
    CHECK(budget_of(with_budget(0.1)).ore() == 10'000'000);
    CHECK(budget_of(with_budget(0.1 + 0.2)).ore() == 30'000'000);
    CHECK(in_short(with_budget(0.1 + 0.2).findings) == Short{});
}

TEST_CASE("amounts written as text are amounts") {
    CHECK(budget_of(with_budget("1\u00A0234,5")) == mnok(1234.5));
    CHECK(budget_of(with_budget("0,5")) == mnok(0.5));
    CHECK(in_short(with_budget("0,5").findings) == Short{});
}

TEST_CASE("a dash in an amount's cell is a blank one") {
    const auto given = with_budget("–");
    CHECK_FALSE(given.initiatives.at(0).budget.has_value());
    CHECK(given.initiatives.at(0).shares.empty());
    CHECK(in_short(given.findings) == Short{"warning field-blank G3"});
}

TEST_CASE("an approximate amount is used and said") {
    const auto given = with_budget("ca. 12");
    CHECK(budget_of(given) == mnok(12));
    CHECK(in_short(given.findings)
          == Short{"warning amount-approximate G3", "warning amount-approximate H3"});
    CHECK(argument(given.findings[0], "used") == "12");
    CHECK(argument(given.findings[0], "found") == "ca. 12");
    CHECK(argument(given.findings[1], "field") == "E-helse");
    CHECK(given.findings[0].subject == "Tiltak A");
}

TEST_CASE("a budget in parentheses is not used, and nothing else is said of it") {
    const auto given = with_budget("(14)*");
    CHECK_FALSE(given.initiatives.at(0).budget.has_value());
    CHECK(in_short(given.findings)
          == Short{"error amount-in-parentheses G3", "error amount-in-parentheses H3"});
}

TEST_CASE("a conditional amount is used and noted") {
    const auto given = with_budget("14*");
    CHECK(budget_of(given) == mnok(14));
    CHECK(in_short(given.findings) == Short{"note amount-conditional G3", "note amount-conditional H3"});
}

TEST_CASE("a negative amount is used and said") {
    const auto given = with_budget(-3);
    CHECK(budget_of(given) == mnok(-3));
    CHECK(in_short(given.findings) == Short{"warning amount-negative G3", "warning amount-negative H3"});
}

TEST_CASE("an amount that cannot be read is an error and its row's distribution is not judged") {
    const auto given = read({list({{1, "Tiltak A", "HDIR", {}, {}, "Grønn", "etter avtale", 5}})});
    CHECK_FALSE(given.initiatives.at(0).budget.has_value());
    CHECK(in_short(given.findings) == Short{"error amount-unreadable G3"});
    CHECK(argument(given.findings[0], "found") == "etter avtale");
    CHECK(argument(given.findings[0], "unit") == "MNOK");
}

TEST_CASE("a date where an amount is asked for cannot be read as one") {
    CHECK(in_short(with_budget(day(2019, 5, 1)).findings).at(0) == "error amount-unreadable G3");
    CHECK(argument(with_budget(day(2019, 5, 1)).findings.at(0), "found") == "01.05.2019");
}

TEST_CASE("an amount beyond all money is too large, as number and as text") {
    CHECK(in_short(with_budget(1e30).findings).at(0) == "error amount-too-large G3");
    CHECK(in_short(with_budget("99999999999999999999").findings).at(0) == "error amount-too-large G3");
}

TEST_CASE("an error in a cell is an error there, and elsewhere nothing") {
    const auto given = with_budget(fault("#REF!"));
    CHECK(in_short(given.findings) == Short{"error cell-has-error G3", "error cell-has-error H3"});
    CHECK(argument(given.findings[0], "found") == "#REF!");
    auto sheet = list({{1, "Tiltak A", "HDIR", {}, {}, "Grønn", 1, 1}});
    sheet.cells.push_back({{2, 20}, workbook::CellError{"#REF!"}, true});
    CHECK(in_short(read({sheet}).findings) == Short{});
}

TEST_CASE("a formula that was never calculated is an error") {
    const auto given = with_budget(uncalculated());
    CHECK(in_short(given.findings)
          == Short{"error formula-without-value G3", "error formula-without-value H3"});
}

TEST_CASE("a calculated formula is its value") {
    CHECK(budget_of(with_budget(GridCell{workbook::CellValue{12.5}, true})) == mnok(12.5));
}

TEST_CASE("codes are known by label, synonym, number and case") {
    CHECK(with_status(" RØD ").initiatives.at(0).status->value == "red");
    CHECK(with_status("Amber").initiatives.at(0).status->value == "yellow");
    const auto given = read({list({{1, "A", "HDIR", {}, 1.1, "Gul", 1, 1},
                                   {2, "B", "HDIR", {}, "1.1 Modernisere journalene", "Gul", 1, 1},
                                   {3, "C", "HDIR", {}, "4.3", "Gul", 1, 1}})});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.at(0).focus_area->value == "1.1");
    CHECK(given.initiatives.at(1).focus_area->value == "1.1");
    CHECK(given.initiatives.at(2).focus_area->value == "4.3");
}

TEST_CASE("an unknown code says what is allowed and what may be meant") {
    const auto given = with_status("Grønnn");
    CHECK_FALSE(given.initiatives.at(0).status.has_value());
    CHECK(in_short(given.findings) == Short{"error code-unknown F3"});
    CHECK(argument(given.findings[0], "found") == "Grønnn");
    CHECK(argument(given.findings[0], "allowed") == "Grønn, Gul, Rød");
    CHECK(argument(given.findings[0], "suggestion") == "Grønn");
    CHECK(argument(with_status("Lilla").findings.at(0), "suggestion") == "(none)");
}

TEST_CASE("a code whose number and words disagree is unknown") {
    CHECK(in_short(read({list({{1, "A", "HDIR", {}, "1.1 Helsehjelp på avstand", "Gul", 1, 1}})}).findings)
          == Short{"error code-unknown E3"});
}

TEST_CASE("an id typed as a number or as text is the same id") {
    CHECK(with_id(41).initiatives.at(0).id->value == "41");
    CHECK(with_id("41").initiatives.at(0).id->value == "41");
    CHECK(with_id("41.0").initiatives.at(0).id->value == "41");
    CHECK(with_id(" 41,0 ").initiatives.at(0).id->value == "41");
    CHECK(with_id("41.5").initiatives.at(0).id->value == "41.5");
    CHECK(with_id("E-12").initiatives.at(0).id->value == "E-12");
}

TEST_CASE("owners are known by any of their names") {
    const auto given = read({list(
        {{1, "A", "  Oslo  Kommune ", {}, {}, "Gul", 1, 1}, {2, "B", "e-helse", {}, {}, "Gul", 1, 1}})});
    CHECK(given.initiatives.at(0).owner->value == "Oslo kommune");
    CHECK(given.initiatives.at(1).owner->value == "Direktoratet for e-helse");
    CHECK(in_short(given.findings) == Short{});
}

TEST_CASE("an unknown owner is an error, with the one that may be meant") {
    const auto given = read({list({{1, "A", "Helsedirektoratt", {}, {}, "Gul", 1, 1}})});
    CHECK_FALSE(given.initiatives.at(0).owner.has_value());
    CHECK_FALSE(given.organisation.has_value());
    CHECK(in_short(given.findings) == Short{"error owner-unknown C3"});
    CHECK(argument(given.findings[0], "found") == "Helsedirektoratt");
    CHECK(argument(given.findings[0], "suggestion") == "Helsedirektoratet");
}

TEST_CASE("the sender is the owner of most initiatives") {
    CHECK(read({list({{1, "A", "Oslo kommune", {}, {}, "Gul", 1, 1},
                      {2, "B", "HDIR", {}, {}, "Gul", 1, 1},
                      {3, "C", "Helsedirektoratet", {}, {}, "Gul", 1, 1}})})
              .organisation
          == "Helsedirektoratet");
}

TEST_CASE("dates are read from date cells and from text") {
    CHECK(with_start(day(2019, 5, 1)).initiatives.at(0).start->value
          == foundation::DateSpan{date(2019, 5, 1), date(2019, 5, 1)});
    CHECK(with_start("Q3 2024").initiatives.at(0).start->value
          == foundation::DateSpan{date(2024, 7, 1), date(2024, 9, 30)});
    CHECK(in_short(with_start("snart").findings) == Short{"error date-unreadable J3"});
    CHECK(argument(with_start("snart").findings.at(0), "found") == "snart");
}

TEST_CASE("a year that was typed into a cell for dates is no day of 1905") {
    const auto given = with_start(day(1905, 7, 16)); // 2024
    CHECK(in_short(given.findings) == Short{"error date-unreadable J3"});
    CHECK(argument(given.findings.at(0), "found") == "16.07.1905");
    CHECK_FALSE(given.initiatives.at(0).start);
}

TEST_CASE("text is tidied, and how it was typed is kept") {
    const auto given = read({list({{1, "  EPJ-\nløftet\u00A0 2 ", "HDIR", {}, {}, "Gul", 1, 1}})});
    CHECK(given.initiatives.at(0).name.value == "EPJ- løftet 2");
    CHECK(given.initiatives.at(0).name.typed == "  EPJ-\nløftet\u00A0 2 ");
}
