// SPDX-License-Identifier: MIT
#include "form_grid.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using namespace kvartal::intake::testing;
using Short = std::vector<std::string>;

namespace {

/// In row 14 stands the first row of the first table of a form without further fields.
portfolio::Return with_dependencies(std::vector<GridRow> rows) {
    FormGrid one = whole_form();
    one.dependencies = std::move(rows);
    return read_forms({form(one)});
}

/// The budget in C11; the first row of the table of funders is row 15.
FormGrid with_budget(GridCell budget, std::vector<GridRow> funding) {
    FormGrid one = whole_form();
    answer(one, "Budsjett", std::move(budget));
    one.funding = std::move(funding);
    return one;
}

GridCell formula(workbook::CellValue value) {
    return {std::move(value), true};
}

} // namespace

TEST_CASE("empty rows of a table, and those with only what the template shows of last time, are nothing") {
    const auto given = with_dependencies({{"API", "NHN", "Leverandør", {}, "Gul", {}, {}},
                                          {},
                                          {{}, {}, {}, "Grønn"},
                                          {{}, {}, {}, fault("#N/A")},
                                          {"SDK", "NHN", "Leverandør", {}, "Gul", {}, {}}});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.at(0).dependencies.size() == 2);
}

TEST_CASE("a row of a table with any other answer lacks what is blank in it") {
    const auto given = with_dependencies({{{}, {}, {}, {}, {}, "Høy", {}}});
    CHECK(in_short(given.findings)
          == Short{"error field-blank A14", "warning field-blank B14", "warning field-blank C14",
                   "warning field-blank E14"});
    for (const foundation::Finding &finding : given.findings) {
        CHECK(finding.subject == "EPJ-løftet");
    }
    CHECK(argument(given.findings[0], "field") == "Hva som skal leveres");
    CHECK(given.initiatives.at(0).dependencies.at(0).what.place.sheet != nullptr);
    SECTION("even with only a date or a figure") {
        FormGrid one = whole_form();
        one.milestones = {{{}, {}, day(2024, 1, 31), {}, {}}};
        CHECK(in_short(read_forms({form(one)}).findings) == Short{"error field-blank B14"});
        one.milestones = {};
        one.operating_costs = {{{}, {}, {}, 12, {}}};
        CHECK(in_short(read_forms({form(one)}).findings) == Short{"error field-blank A14"});
    }
}

TEST_CASE("a funder's row without an amount is nothing, an amount without a funder is a fault") {
    const auto given = read_forms({form(with_budget(4, {{"E-helse", 4}, {"HDIR"}, {"Ukjent fond"}}))});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.at(0).shares.size() == 1);
    CHECK(in_short(read_forms({form(with_budget(4, {{"E-helse", 4}, {{}, 2}}))}).findings)
          == Short{"error field-blank A16"});
    CHECK(in_short(read_forms({form(with_budget(4, {{"E-helse", 4}, {"Ukjent fond", 2}}))}).findings)
          == Short{"error code-unknown A16"});
}

TEST_CASE("sums below a table and words on how they add up are no rows of it") {
    FormGrid one = with_budget(12, {{"E-helse", 4, 1}, {"HDIR", 8, 2}});
    SECTION("a total by formulas") {
        one.funding.push_back({"Sum", formula(12.0), formula(3.0)});
    }
    SECTION("a total that was typed") {
        one.funding.push_back({"Til sammen", 12, 3});
    }
    SECTION("sums without a label") {
        one.funding.push_back({{}, formula(12.0), formula(3.0)});
    }
    SECTION("a sentence by a formula") {
        one.funding.push_back({formula(std::string{"Fordelt 12,0 av 12,0"})});
    }
    SECTION("a footnote") {
        one.funding.push_back({"* Forutsetter vedtak"});
    }
    const auto given = read_forms({form(one)});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.at(0).shares.size() == 2);
}

TEST_CASE("a control beside a table's rows is no answer") {
    FormGrid one = whole_form();
    one.dependencies = {{"API", "NHN", "Leverandør", {}, "Gul", {}, {}, "Alt i orden"},
                        {{}, {}, {}, {}, {}, {}, {}, "Ikke fylt ut"}};
    auto rows = form_rows(one);
    SECTION("without a heading") {}
    SECTION("under a heading") {
        rows.at(12).push_back("Kontroll");
    }
    const auto given = read_forms({grid("A", rows)});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.at(0).dependencies.size() == 1);
    CHECK(given.initiatives[0].other.size() == 1); // the description
}

TEST_CASE("an unknown column of a table is carried and noted") {
    FormGrid one = whole_form();
    one.dependencies = {{"API", "NHN", "Leverandør", {}, "Gul", {}, {}, "Porteføljekontakten"}};
    auto rows = form_rows(one);
    rows.at(12).push_back("Følges opp av");
    const auto given = read_forms({grid("A", rows)});
    CHECK(in_short(given.findings) == Short{"note column-unknown H13"});
    CHECK(given.initiatives.at(0).other.at(1).field == "Følges opp av");
    CHECK(given.initiatives[0].other[1].value.value == "Porteføljekontakten");
}

TEST_CASE("hidden rows of a table are read and noted, and merged codes hold for each row") {
    FormGrid one = whole_form();
    one.dependencies = {{"API", "NHN", "Leverandør", {}, "Gul", {}, {}},
                        {"SDK", "NHN", {}, {}, "Gul", {}, {}},
                        {"Test", "NHN", "Leverandør", {}, "Gul", {}, {}}};
    auto sheet = form(one);
    merge(sheet, "C14:C15");
    sheet.hidden_rows = {15};
    const auto given = read_forms({sheet});
    CHECK(in_short(given.findings) == Short{"note row-hidden A16"});
    CHECK(given.initiatives.at(0).dependencies.size() == 3);
    CHECK(given.initiatives[0].dependencies[1].category->value == "vendor");
}

TEST_CASE("a table of which only the title is left is told") {
    FormGrid one = whole_form();
    one.milestones = {{"M1", "Pilot", day(2023, 10, 1), {}, {}}};
    auto rows = form_rows(one);
    rows.at(12) = {"a", "b", "c"};
    CHECK(in_short(read_forms({grid("A", rows)}).findings) == Short{"warning column-missing"});
}

TEST_CASE("the budget year's shares are held against the budget, at the budget's cell") {
    const auto low = read_forms({form(with_budget(12, {{"E-helse", 4, 100}, {"HDIR", 7}}))});
    CHECK(in_short(low.findings) == Short{"note distribution-below-budget C11"});
    CHECK(argument(low.findings[0], "difference") == "1");
    const auto high = read_forms({form(with_budget(12, {{"E-helse", 4}, {"HDIR", 9.5}}))});
    CHECK(in_short(high.findings) == Short{"warning distribution-exceeds-budget C11"});
    const auto without = read_forms({form(with_budget({}, {{"E-helse", 4}}))});
    CHECK(in_short(without.findings) == Short{"warning distribution-without-budget C11"});
    SECTION("and nothing is said when neither is given, or one cannot be read") {
        CHECK(in_short(read_forms({form(with_budget({}, {{"E-helse"}}))}).findings) == Short{});
        CHECK(in_short(read_forms({form(with_budget(12, {{"E-helse", "?"}}))}).findings)
              == Short{"error amount-unreadable B15"});
    }
}

TEST_CASE("a funder on two rows pays both") {
    const auto given = read_forms({form(with_budget(12, {{"E-helse", 4}, {"E-helse", 8}}))});
    CHECK(in_short(given.findings) == Short{});
    REQUIRE(given.initiatives.at(0).shares.size() == 1);
    CHECK(given.initiatives[0].shares[0].amount.value == mnok(12));
}

TEST_CASE("an unlikely budget is found among those of the other forms") {
    std::vector<workbook::Sheet::Parts> sheets;
    const std::vector<std::string> names{"A", "B", "C", "D"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        FormGrid one = whole_form();
        one.sheet = names[i].c_str();
        answer(one, "Tiltak", names[i].c_str());
        answer(one, "Budsjett", i == 2 ? 12'000 : 12); // thousand NOK where MNOK is asked
        sheets.push_back(form(one));
    }
    const auto given = read_forms(sheets);
    CHECK(in_short(given.findings) == Short{"warning unit-implausible C11"});
    CHECK(given.findings[0].sheet == "C");
}

TEST_CASE("an id on two forms is found") {
    FormGrid first = whole_form(), second = whole_form();
    second.sheet = "B";
    answer(first, "ID", 7);
    answer(second, "ID", "7");
    CHECK(in_short(read_forms({form(first), form(second)}).findings) == Short{"warning id-duplicate C11"});
}
