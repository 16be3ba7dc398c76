// SPDX-License-Identifier: MIT
#include "form_grid.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using Short = std::vector<std::string>;

namespace {

FormGrid with_tables() {
    FormGrid form = whole_form();
    answer(form, "Budsjett", 14);
    form.funding = {{"E-helse", 4, 5, {}}, {"HDIR", 10, {}, 7}, {"RHF"}, {"NIKT", {}, {}, {}}};
    form.dependencies = {{"API for legemidler", "NHN", "Leverandør", "Gul", "Rød", "Høy", "Q1 2024"},
                         {{}, {}, {}, "Grønn"},
                         {}};
    form.milestones = {{"M1", "Pilot i drift", day(2023, 10, 1), "31.10.2023", {}}, {}};
    form.operating_costs = {{"E-resept", "Forskrivning", 1, "(14)", "12*"}, {}, {}};
    return form;
}

/// What a form says of one initiative, without places.
std::string summary(const portfolio::Initiative &initiative) {
    std::string text = initiative.name.value + '|' + (initiative.owner ? initiative.owner->value : "-") + '|'
                       + (initiative.segment ? initiative.segment->value : "-") + '|'
                       + (initiative.status ? initiative.status->value : "-") + '|'
                       + said(portfolio::AnswerValue{portfolio::budget_or_zero(initiative)});
    for (const portfolio::CostShare &share : initiative.shares) {
        text += '|' + share.funder + '=' + said(portfolio::AnswerValue{share.amount.value});
    }
    for (const portfolio::Dependency &dependency : initiative.dependencies) {
        text += '|' + dependency.what.value + ':' + (dependency.status ? dependency.status->value : "-");
    }
    for (const portfolio::Milestone &milestone : initiative.milestones) {
        text += '|' + milestone.result.value;
    }
    for (const portfolio::OperatingCost &cost : initiative.operating_costs) {
        text += '|' + (cost.solution ? cost.solution->value : "-") + '*' + std::to_string(cost.years.size());
    }
    return text;
}

const std::string all_said = "EPJ-løftet|Helsedirektoratet|observere|green|14|ehelse=4|hdir=10"
                             "|API for legemidler:red|Pilot i drift|eresept*3";

/// The sheet with its columns put elsewhere: the one of each index to the one at its place in `to`.
workbook::Sheet::Parts moved(workbook::Sheet::Parts sheet, std::vector<std::uint32_t> to) {
    for (workbook::Cell &cell : sheet.cells) {
        cell.address.column = to.at(cell.address.column);
    }
    return sheet;
}

} // namespace

TEST_CASE("a form is read, its fields and its small tables, without findings") {
    const auto given = read_forms({form(with_tables())});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.definition == "portfolio-form");
    REQUIRE(given.initiatives.size() == 1);
    CHECK(summary(given.initiatives[0]) == all_said);
    CHECK(given.organisation == "Helsedirektoratet");
}

TEST_CASE("each sheet of a workbook is an initiative, whatever it is called") {
    FormGrid second = whole_form();
    second.sheet = "Ark 7";
    answer(second, "Tiltak", "Digital patologi");
    const auto given =
        read_forms({grid("Veiledning", {{"Slik gjør du"}, {"Åpne arkene"}}), form(with_tables()),
                    form(second), grid("Avvik", {{"Celle", "Hva"}, {"C3", "Status"}})});
    CHECK(in_short(given.findings) == Short{});
    REQUIRE(given.initiatives.size() == 2);
    CHECK(given.initiatives[1].name.value == "Digital patologi");
    CHECK(given.initiatives[1].name.place.sheet->sheet == "Ark 7");
}

TEST_CASE("moved columns and inserted rows make no difference to a form") {
    auto sheet = form(with_tables());
    SECTION("all to the right") {
        sheet = moved(std::move(sheet), {2, 3, 4, 5, 6, 7, 8});
    }
    SECTION("in another order") {
        sheet = moved(std::move(sheet), {1, 4, 2, 0, 3, 5, 6});
    }
    SECTION("with lines above") {
        for (workbook::Cell &cell : sheet.cells) {
            cell.address.row += 5;
        }
        sheet.cells.push_back({{0, 0}, std::string{"Rapportering for 4. kvartal"}, false});
    }
    SECTION("with a line between two fields") {
        for (workbook::Cell &cell : sheet.cells) {
            cell.address.row += cell.address.row >= 4 ? 1 : 0;
        }
        sheet.cells.push_back({{4, 0}, std::string{"Husk å svare på alle"}, false});
    }
    const auto given = read_forms({sheet});
    CHECK(in_short(given.findings) == Short{});
    REQUIRE(given.initiatives.size() == 1);
    CHECK(summary(given.initiatives[0]) == all_said);
}

TEST_CASE("without words over its columns a form's answer is the cell right of the label") {
    auto rows = form_rows(with_tables());
    rows.erase(rows.begin() + 1);
    for (std::size_t row = 1; row < 10; ++row) {
        rows[row].erase(rows[row].begin() + 1);
    }
    const auto given = read_forms({grid("Eget skjema", rows)});
    CHECK(in_short(given.findings) == Short{});
    CHECK(summary(given.initiatives.at(0)) == all_said);
    SECTION("but not the one under the heading of last answers") {
        FormRows with_last{{{}, "Svar forrige gang"}};
        for (GridRow row : rows) {
            row.insert(row.begin() + std::min<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(row.size())),
                       "Gammelt svar");
            with_last.push_back(row);
        }
        with_last.resize(10); // without the tables
        const auto again = read_forms({grid("Eget skjema", with_last)});
        CHECK(again.initiatives.at(0).name.value == "EPJ-løftet");
        CHECK(again.initiatives.at(0).status->value == "green");
    }
}

TEST_CASE("a sheet on which a few labels stand in a column is no form") {
    const auto given =
        read_forms({grid("Notat", {{"Tiltak", "EPJ"}, {"Status", "Grønn"}, {"Fase", "Konsept"}})});
    CHECK(in_short(given.findings) == Short{"error template-not-recognised"});
}

TEST_CASE("beside forms, a list of their labels is not taken for one") {
    FormRows list{{"Felt", "Hva"}};
    for (const char *label : {"Tiltak", "Status", "Fase", "Segment", "Tilstand", "Budsjett", "Start"}) {
        list.push_back({label, "er ikke fylt ut"});
    }
    const auto given = read_forms({grid("Avvik", list), form(whole_form())});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.size() == 1);
}

TEST_CASE("a label that a table has too is the field's beside its answer, the column's in the header") {
    FormGrid both = whole_form();
    both.dependencies = {{"Vedtak", "Departementet", "Beslutning", {}, "Gul", {}, {}}};
    auto rows = form_rows(both);
    for (GridRow &row : rows) {
        for (GridCell &cell : row) {
            if (cell.value == workbook::CellValue{std::string{"Status nå"}}) {
                cell = "Status";
            }
        }
    }
    const auto given = read_forms({grid("A", rows)});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.at(0).status->value == "green");
    CHECK(given.initiatives.at(0).dependencies.at(0).status->value == "yellow");
}

TEST_CASE("a dependency that is called as a field is a dependency") {
    FormGrid odd = whole_form();
    odd.dependencies = {{"Status", "NHN", "Leverandør", {}, "Gul", {}, {}},
                        {"Fase", "NHN", "Leverandør", {}, "Gul", {}, {}}};
    const auto given = read_forms({form(odd)});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.at(0).dependencies.size() == 2);
}

TEST_CASE("fields below the small tables are fields") {
    auto rows = form_rows(with_tables());
    rows.push_back({"Utfordringer", {}, "Mangel på folk"});
    const auto given = read_forms({grid("A", rows)});
    CHECK(in_short(given.findings) == Short{});
    CHECK(summary(given.initiatives.at(0)) == all_said);
    CHECK(given.initiatives.at(0).answers.find("challenges") != nullptr);
}

TEST_CASE("a label of one's own with an answer is carried and noted") {
    auto rows = form_rows(whole_form());
    rows.insert(rows.begin() + 5, GridRow{"Kontaktperson", {}, "Porteføljekontakten"});
    rows.insert(rows.begin() + 6, GridRow{"Til internt bruk"});
    const auto given = read_forms({grid("A", rows)});
    CHECK(in_short(given.findings) == Short{"note column-unknown A6"});
    CHECK(argument(given.findings[0], "label") == "Kontaktperson");
    const auto &other = given.initiatives.at(0).other;
    CHECK(std::any_of(other.begin(), other.end(), [](const portfolio::OtherValue &value) {
        return value.field == "Kontaktperson" && value.value.value == "Porteføljekontakten"
               && foundation::a1_text(value.value.place.cell) == "C6";
    }));
}

TEST_CASE("of a label that stands twice the first is used") {
    auto rows = form_rows(whole_form());
    rows.push_back({"Status", {}, "Rød"});
    const auto given = read_forms({grid("A", rows)});
    CHECK(given.initiatives.at(0).status->value == "green");
    CHECK(in_short(given.findings) == Short{"warning column-repeated A11"});
}

TEST_CASE("a spare form on which nothing is answered is no initiative") {
    FormGrid spare = whole_form();
    for (auto &[label, value] : spare.answers) {
        value = {};
    }
    spare.funding = {{"E-helse"}, {"HDIR"}};
    spare.milestones = {{}, {}};
    spare.sheet = "Nytt tiltak";
    SECTION("as it was printed") {}
    SECTION("with the owner that the template prints") {
        answer(spare, "Ansvarlig virksomhet", "HDIR");
    }
    const auto given = read_forms({form(whole_form()), form(spare)});
    CHECK(in_short(given.findings) == Short{});
    CHECK(given.initiatives.size() == 1);
}

TEST_CASE("a form with answers and no name is an initiative whose name is missing") {
    FormGrid nameless = whole_form();
    answer(nameless, "Tiltak", {});
    const auto given = read_forms({form(nameless)});
    CHECK(in_short(given.findings) == Short{"error field-blank C3"});
    CHECK(given.initiatives.size() == 1);
}

TEST_CASE("a hidden form is noted and not read") {
    auto hidden = form(whole_form());
    hidden.name = "Gammelt";
    hidden.visibility = workbook::Visibility::hidden;
    const auto given = read_forms({form(whole_form()), hidden});
    CHECK(in_short(given.findings) == Short{"note sheet-hidden"});
    CHECK(given.initiatives.size() == 1);
}

TEST_CASE("a form in English is read by its English words") {
    const auto given = read_forms({grid("Health record", {{"Health record"},
                                                          {"Question", "Last answer", "Answer now", "Check"},
                                                          {"About the initiative"},
                                                          {"Initiative", {}, "Health record"},
                                                          {"Owner", {}, "HDIR"},
                                                          {"Description", {}, "One record for all"},
                                                          {"Segment", {}, "Observe"},
                                                          {"State", {}, "Active"},
                                                          {"Phase", {}, "Execution"},
                                                          {"Overall status", {}, "Green"},
                                                          {"Main goal", {}, "2 A simpler working day"},
                                                          {"Budget this year (NOK thousand)", {}, 5000},
                                                          {},
                                                          {"Funder", "2023", "2024"},
                                                          {"HDIR", 5}})});
    CHECK(in_short(given.findings) == Short{});
    CHECK(summary(given.initiatives.at(0)) == "Health record|Helsedirektoratet|observere|green|5|hdir=5");
}
