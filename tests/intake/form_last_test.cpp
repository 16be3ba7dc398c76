// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "form_grid.hpp"
#include "intake/records.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace kvartal;
using namespace kvartal::intake::testing;

namespace {

/// The record that the sheet is read as.
void with_record(workbook::Sheet::Parts sheet, const auto &look) {
    const auto &definition = definition::shipped_definition("portfolio-form");
    const std::array definitions{&definition};
    const workbook::Workbook workbook = book({std::move(sheet)});
    const intake::Recognition recognition = intake::recognise(workbook, definitions);
    REQUIRE(recognition.sheets.size() == 1);
    intake::CellReader reader{definition, nullptr};
    const intake::Table table = intake::read_table(recognition.sheets.front(), "a.xlsx", reader);
    REQUIRE(table.records.size() == 1);
    look(table, table.records.front());
}

} // namespace

TEST_CASE("a form's column of last answers is read as values of their own, and faults in it are nobody's") {
    FormGrid form = whole_form();
    answer(form, "Budsjett", {});
    form.last = {{"Status", "Gul"}, {"Budsjett", 12.5}, {"Fase", "Noe annet"}, {"Segment", fault("#REF!")}};
    with_record(intake::testing::form(form), [](const intake::Table &table, const intake::Record &record) {
        CHECK(table.findings.empty());
        REQUIRE(record.find_last("status") != nullptr);
        CHECK(said(record.find_last("status")->value) == "yellow");
        CHECK(foundation::a1_text(record.find_last("status")->place.cell) == "B9");
        CHECK(said(record.find("status")->value) == "green");
        CHECK(said(record.find_last("budget")->value) == "12,5");
        CHECK(record.is_blank("budget"));
        CHECK(record.find_last("phase") == nullptr);
        CHECK(record.find_last("segment") == nullptr);
        CHECK(record.find_last("comment") == nullptr);
    });
}

TEST_CASE("a table's column of last answers is no answer of its row") {
    FormGrid form = whole_form();
    form.dependencies = {{"API", "NHN", "Leverandør", "Gul", "Rød", "Høy", {}}};
    with_record(intake::testing::form(form), [](const intake::Table &, const intake::Record &record) {
        const intake::Table *dependencies = record.table("dependencies");
        REQUIRE(dependencies != nullptr);
        const intake::Record &row = dependencies->records.at(0);
        CHECK(row.find("dependency_status_last") == nullptr);
        CHECK(said(row.find_last("dependency_status")->value) == "yellow");
        CHECK(row.row == 13);
        CHECK(record.table("milestones") == nullptr);
        CHECK(foundation::a1_text(
                  dependencies->at(row, *dependencies->sheet->header.column_of("deadline")).cell)
              == "G14");
    });
}
