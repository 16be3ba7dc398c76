// SPDX-License-Identifier: MIT
#include "pdf_reading.hpp"
#include "pdf_sample.hpp"
#include "render/render.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render;
using namespace kvartal::render::tests;
using report::ColumnKind;
using report::RowRole;

namespace {

std::string first_page_with(report::Table table, report::Chart chart) {
    table.spreadsheet_only = true;
    const auto document = document_of({{"a", "Status", 1, {table, chart}, false}});
    return ReadPdf{to_pdf(document, norwegian_words(), open_sans()).bytes}.text(2);
}

report::Table statuses() {
    report::Table table;
    table.id = "status";
    table.columns = {{"Status", "", ColumnKind::status, 1}, {"Antall", "", ColumnKind::count, 1}};
    table.rows = {{RowRole::body, {status("Grønn", foundation::Tone::good), count(26)}},
                  {RowRole::body, {status("Gul", foundation::Tone::caution), count(22)}},
                  {RowRole::body, {status("Rød", foundation::Tone::bad), count(3)}},
                  {RowRole::body, {status("Ikke rapportert", foundation::Tone::none), count(1)}},
                  {RowRole::total, {words("Sum"), count(52)}}};
    return table;
}

report::Chart donut() {
    report::Chart chart;
    chart.kind = report::ChartKind::donut;
    chart.caption = "Tiltak etter status";
    chart.table = "status";
    chart.value_column = 1;
    chart.rows = {0, 1, 2, 3};
    chart.centre_label = "tiltak";
    return chart;
}

} // namespace

TEST_CASE("a donut has the total in its centre and each part's count and percentage beside it") {
    const std::string text = first_page_with(statuses(), donut());
    CHECK(occurrences(text, "Figur 1: Tiltak etter status\n") == 1);
    CHECK(occurrences(text, "\n52 \ntiltak \n") == 1);
    CHECK(occurrences(text, "Grønn: 26 (50\u00A0%) \n") == 1);         // 26 of 52
    CHECK(occurrences(text, "Gul: 22 (42\u00A0%) \n") == 1);           // 42.3
    CHECK(occurrences(text, "Rød: 3 (6\u00A0%) \n") == 1);             // 5.8
    CHECK(occurrences(text, "Ikke rapportert: 1 (2\u00A0%) \n") == 1); // 1.9
}

TEST_CASE("a donut of nothing is drawn without dividing by it") {
    report::Table table = statuses();
    for (report::TableRow &row : table.rows) {
        row.cells[1] = count(0);
    }
    CHECK(occurrences(first_page_with(table, donut()), "Grønn: 0 (0\u00A0%) \n") == 1);
}

TEST_CASE("bars have their labels and values in the order of the rows given") {
    report::Table table = table_of(3);
    table.rows[0].cells[1] = mnok(656);
    table.rows[1].cells[1] = mnok(3);
    table.rows[2].cells[1] = mnok(1234);
    report::Chart chart;
    chart.caption = "Budsjett";
    chart.table = table.id;
    chart.value_column = 1;
    chart.rows = {2, 0, 1};
    CHECK(
        occurrences(first_page_with(table, chart), "Tiltak 3 \n1\u00A0234 \nTiltak 1 \n656 \nTiltak 2 \n3 \n")
        == 1);
}

TEST_CASE("bars that no page can hold go on over the next pages, none lost") {
    report::Table table = table_of(150);
    table.spreadsheet_only = true;
    report::Chart chart;
    chart.caption = "Budsjett";
    chart.table = table.id;
    chart.value_column = 1;
    for (std::size_t row = 0; row < 150; ++row) {
        chart.rows.push_back(row);
    }
    ReadPdf pdf{
        to_pdf(document_of({{"a", "Mye", 1, {table, chart}, false}}), norwegian_words(), open_sans()).bytes};
    std::size_t bars = 0;
    for (std::size_t page = 2; page < pdf.pages(); ++page) {
        bars += occurrences(pdf.text(page), "Tiltak ");
    }
    CHECK(bars == 150);
}
