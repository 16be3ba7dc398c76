// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "outgoing/made_answers.hpp"
#include "outgoing/template.hpp"
#include "workbook/package.hpp"
#include "workbook/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using namespace kvartal::outgoing;
using namespace kvartal::outgoing_tests;
using foundation::Language;

namespace {

const definition::Definition &form() {
    return definition::shipped_definition("portfolio-form");
}

Issue issue_of(const portfolio::Answers &last) {
    Issue issue;
    issue.budget_year = 2023;
    issue.period = foundation::Period{2023, 4};
    issue.organisation = "Direktoratet for e-helse";
    issue.organisations = {"Direktoratet for e-helse", "Helse Vest RHF"};
    issue.answers["initiatives"] = {&last};
    return issue;
}

workbook::Workbook written(const definition::Definition &definition, const Issue &issue) {
    const std::string bytes = write_template(definition, issue, definition::shipped_texts(issue.language));
    workbook::Reading reading = workbook::read_workbook(bytes, "template.xlsx");
    REQUIRE(reading.workbook);
    return std::move(*reading.workbook);
}

const workbook::Sheet &sheet(const workbook::Workbook &book, std::string_view name) {
    const auto sheets = book.sheets();
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const workbook::Sheet &one) { return one.name() == name; });
    REQUIRE(found != sheets.end());
    return *found;
}

/// The first row in which the label stands in the first column.
std::uint32_t row_of(const workbook::Sheet &sheet, const std::string &label) {
    for (const workbook::Cell &cell : sheet.cells()) {
        if (cell.address.column == 0 && workbook::plain_text(cell.value) == label) {
            return cell.address.row;
        }
    }
    FAIL("no row is labelled " << label);
    return 0;
}

std::string at(const workbook::Sheet &sheet, std::uint32_t row, std::uint32_t column) {
    const workbook::Cell *cell = sheet.find({row, column});
    return cell == nullptr ? std::string{} : workbook::plain_text(cell->value);
}

constexpr std::uint32_t last = 1, answer = 3, control = 7;

} // namespace

TEST_CASE(
    "what seldom changes is filled in, and what is answered afresh is empty beside last round's answer") {
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(form(), issue_of(before));
    const workbook::Sheet &sheet_of_it = sheet(book, "Digital førerettsforvaltning");
    const std::uint32_t name = row_of(sheet_of_it, "Tiltak"), status = row_of(sheet_of_it, "Status");
    CHECK(at(sheet_of_it, name, last) == "Digital førerettsforvaltning");
    CHECK(at(sheet_of_it, name, answer) == "Digital førerettsforvaltning");
    CHECK(at(sheet_of_it, status, last) == "Gul");
    CHECK(at(sheet_of_it, status, answer) == "");
    CHECK(at(sheet_of_it, row_of(sheet_of_it, "Start"), answer) == "2022-01-15");
    CHECK(at(sheet_of_it, row_of(sheet_of_it, "Budsjett"), answer) == "13");
    CHECK(at(sheet_of_it, row_of(sheet_of_it, "Bærekraftsmål"), answer) == "3; 9");
}

TEST_CASE("a text that looks like a formula stays a text") {
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(form(), issue_of(before));
    const workbook::Sheet &form_sheet = sheet(book, "Digital førerettsforvaltning");
    const workbook::Cell *cell = form_sheet.find({row_of(form_sheet, "Kort beskrivelse"), answer});
    REQUIRE(cell != nullptr);
    CHECK_FALSE(cell->is_formula);
    CHECK(workbook::plain_text(cell->value) == "=1+1 er ikke en formel her");
}

TEST_CASE("a budget's line says how much of it is distributed, and what is missing") {
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(form(), issue_of(before));
    const workbook::Sheet &form_sheet = sheet(book, "Digital førerettsforvaltning");
    CHECK(at(form_sheet, row_of(form_sheet, "Budsjett"), control) == "Fordelt 12,5 av 13,0 – mangler 0,5");
}

TEST_CASE("small tables hold last round's rows, with what is answered afresh empty beside it") {
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(form(), issue_of(before));
    const workbook::Sheet &form_sheet = sheet(book, "Digital førerettsforvaltning");
    const std::uint32_t row = row_of(form_sheet, "Støtte for SMART on FHIR");
    CHECK(at(form_sheet, row - 1, 3) == "Status forrige gang");
    CHECK(at(form_sheet, row, 3) == "Rød");
    CHECK(at(form_sheet, row - 1, 4) == "Status nå");
    CHECK(at(form_sheet, row, 4) == "");
    CHECK(at(form_sheet, row, 6) == "2023-12-31");
    CHECK(at(form_sheet, row, control) == "Fyll ut det som er gult");
}

TEST_CASE("a table with one row a code has each funder's amounts in its own row, under their years") {
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(form(), issue_of(before));
    const workbook::Sheet &form_sheet = sheet(book, "Digital førerettsforvaltning");
    const std::uint32_t hdir = row_of(form_sheet, "HDIR"), header = row_of(form_sheet, "Finansiør");
    CHECK(at(form_sheet, header, 1) == "2023");
    CHECK(at(form_sheet, header, 3) == "2025");
    CHECK(at(form_sheet, hdir, 1) == "10");
    CHECK(at(form_sheet, hdir, 2) == "4");
    CHECK(at(form_sheet, row_of(form_sheet, "RHF"), 1) == "2.5");
}

TEST_CASE(
    "the guide counts what is left: the asked fields that are needed, and the row that lacks its status") {
    // Asked and needed now: state, phase; the status waits for the state. Needed and there: name, owner,
    // description, segment, main goal, budget. Of the dependency: what, on, category; its status is missing.
    // Of the milestone: result and planned.
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(form(), issue_of(before));
    const workbook::Sheet &guide = sheet(book, "Veiledning");
    const auto cells = guide.cells();
    CHECK(std::any_of(cells.begin(), cells.end(), [](const workbook::Cell &cell) {
        return workbook::plain_text(cell.value) == "3 av 14 felt gjenstår";
    }));
}

TEST_CASE("a template says which one it is, for which round and whom: to programs, and on a hidden sheet") {
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(form(), issue_of(before));
    CHECK(book.properties().at("kvartal.template") == "portfolio-form");
    CHECK(book.properties().at("kvartal.version") == form().version);
    CHECK(book.properties().at("kvartal.period") == "2023-q4");
    CHECK(book.properties().at("kvartal.organisation") == "Direktoratet for e-helse");
    CHECK(book.properties().at("kvartal.budget-year") == "2023");
    const workbook::Sheet &meta = sheet(book, "_meta");
    CHECK(meta.visibility() == workbook::Visibility::hidden);
    CHECK(at(meta, row_of(meta, "kvartal.period"), 1) == "2023-q4");
}

TEST_CASE("a protected sheet lets notes be written, as the attribute objects of its protection says") {
    for (const char *id : {"portfolio-form", "portfolio-list"}) {
        CAPTURE(id);
        Issue issue;
        const std::string bytes = write_template(definition::shipped_definition(id), issue,
                                                 definition::shipped_texts(Language::nb));
        workbook::Budget budget{workbook::Limits{}};
        const workbook::Package package{bytes, budget};
        const std::string first = package.read("xl/worksheets/sheet1.xml");
        const auto begin = first.find("<sheetProtection ");
        REQUIRE(begin != std::string::npos);
        const std::string protection = first.substr(begin, first.find("/>", begin) - begin);
        CHECK(protection.find("sheet=\"1\"") != std::string::npos);
        CHECK(protection.find("objects=") == std::string::npos);
    }
}

TEST_CASE("the same issue gives the same bytes") {
    const portfolio::Answers before = last_round();
    const Issue issue = issue_of(before);
    const auto &texts = definition::shipped_texts(Language::nb);
    CHECK(write_template(form(), issue, texts) == write_template(form(), issue, texts));
}

TEST_CASE("initiatives whose names are alike, long or no sheet name get sheets of their own") {
    portfolio::Answers one = last_round(), two = last_round(), three;
    three.fields = {text("name", "Et/navn: [med] *tegn* som ikke? kan stå på et ark")};
    Issue issue = issue_of(one);
    issue.answers["initiatives"] = {&one, &two, &three};
    const workbook::Workbook book = written(form(), issue);
    CHECK(sheet(book, "Digital førerettsforvaltning").visibility() == workbook::Visibility::visible);
    CHECK(sheet(book, "Digital førerettsforvaltni… (2)").visibility() == workbook::Visibility::visible);
    CHECK(sheet(book, "Et navn med tegn som ikke kan…").visibility() == workbook::Visibility::visible);
}

TEST_CASE("every shipped template can be written blank, in either language") {
    for (const std::string &id : definition::shipped_definitions_by_id()) {
        for (const Language language : foundation::all_languages) {
            Issue issue;
            issue.language = language;
            issue.budget_year = 2024;
            const workbook::Workbook book = written(definition::shipped_definition(id), issue);
            INFO(id);
            CHECK(book.properties().at("kvartal.template") == id);
        }
    }
}

TEST_CASE("a list has a column a field and one a funder under their heading, and last round's rows") {
    portfolio::Answers row;
    row.fields = {text("name", "Helseplattformen"), amount("budget", 500), amount("share", 500, "rhf")};
    Issue issue;
    issue.answers["initiatives"] = {&row};
    const workbook::Workbook book = written(definition::shipped_definition("portfolio-list"), issue);
    const workbook::Sheet &list = sheet(book, "Portefølje");
    const auto cells = list.cells();
    const auto rhf = std::find_if(cells.begin(), cells.end(), [](const workbook::Cell &cell) {
        return workbook::plain_text(cell.value) == "RHF";
    });
    REQUIRE(rhf != cells.end());
    CHECK(at(list, rhf->address.row + 1, rhf->address.column) == "50");
    CHECK(at(list, rhf->address.row + 1, 2) == "Helseplattformen");
}

TEST_CASE("a budget is asked afresh in a new year, beside the last one's; shares stand under their years") {
    const portfolio::Answers before = last_round();
    Issue issue = issue_of(before);
    issue.last_budget_year = 2022;
    const workbook::Workbook book = written(form(), issue);
    const workbook::Sheet &form_sheet = sheet(book, "Digital førerettsforvaltning");
    const std::uint32_t budget = row_of(form_sheet, "Budsjett");
    CHECK(at(form_sheet, budget, last) != "");
    CHECK(at(form_sheet, budget, answer) == "");
    CHECK(at(form_sheet, budget, control) == "Fyll ut");
    CHECK(at(form_sheet, row_of(form_sheet, "HDIR"), 1) == "10");
}

TEST_CASE("a list shows what was answered last, and asks it afresh beside") {
    portfolio::Answers row;
    row.fields = {text("name", "Helseplattformen"), text("status", "yellow")};
    Issue issue;
    issue.answers["initiatives"] = {&row};
    const auto &definition = definition::shipped_definition("portfolio-list");
    const workbook::Workbook book = written(definition, issue);
    const workbook::Sheet &list = sheet(book, "Portefølje");
    const auto place_of = [](const workbook::Sheet &in, const char *words) {
        const auto cells = in.cells();
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const workbook::Cell &cell) {
            return workbook::plain_text(cell.value) == words;
        });
        return found == cells.end() ? std::nullopt : std::optional{found->address};
    };
    const std::uint32_t filled = place_of(list, "Helseplattformen").value().row;
    CHECK(at(list, filled, place_of(list, "Status forrige gang").value().column) == "Gul");
    CHECK(at(list, filled, place_of(list, "Status").value().column) == "");
    CHECK_FALSE(place_of(sheet(written(definition, Issue{}), "Portefølje"), "Status forrige gang"));
}

TEST_CASE("a field that is added to a definition appears in the template") {
    definition::Definition more = form();
    definition::Field field;
    field.id = "contact_point";
    field.labels.by_language[Language::nb] = {"Hvem svarer på spørsmål"};
    more.sheets.front().fields.push_back(field);
    const portfolio::Answers before = last_round();
    const workbook::Workbook book = written(more, issue_of(before));
    const workbook::Sheet &form_sheet = sheet(book, "Digital førerettsforvaltning");
    CHECK(row_of(form_sheet, "Hvem svarer på spørsmål") > 0);
}

TEST_CASE("answers that are given already stand in the form, beside last round's, in fields and tables") {
    const portfolio::Answers before = last_round();
    portfolio::Answers now = last_round();
    std::erase_if(now.fields, [](const portfolio::Answer &one) { return one.field == "status"; });
    now.fields.push_back(text("status", "red"));
    now.tables[1].rows[0].answers[3] = text("dependency_status", "green");
    portfolio::Answers added;
    added.fields = {text("name", "Legemiddel grunndata"), text("state", "active")};
    Issue issue = issue_of(before);
    issue.given["initiatives"] = {&now, &added};
    const workbook::Workbook book = written(form(), issue);
    const workbook::Sheet &form_sheet = sheet(book, "Digital førerettsforvaltning");
    const std::uint32_t status = row_of(form_sheet, "Status");
    CHECK(at(form_sheet, status, last) == "Gul");
    CHECK(at(form_sheet, status, answer) == "Rød");
    const std::uint32_t dependency = row_of(form_sheet, "Støtte for SMART on FHIR");
    CHECK(at(form_sheet, dependency, 3) == "Rød");
    CHECK(at(form_sheet, dependency, 4) == "Grønn");
    CHECK(at(form_sheet, row_of(form_sheet, "HDIR"), 1) == "10");
    const workbook::Sheet &new_one = sheet(book, "Nytt tiltak 1");
    CHECK(at(new_one, row_of(new_one, "Tiltak"), answer) == "Legemiddel grunndata");
    CHECK(at(new_one, row_of(new_one, "Tilstand"), last) == "");
    CHECK(at(new_one, row_of(new_one, "Tilstand"), answer) == "Aktiv");
    CHECK(at(new_one, row_of(new_one, "Segment"), control) == "Fyll ut");
}
