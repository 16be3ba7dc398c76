// SPDX-License-Identifier: MIT
#include "render/sheet_cells.hpp"
#include "xlsx_documents.hpp"
#include "xlsx_portfolio.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using report::ColumnKind;

namespace {

render::SheetCells cells_of(const report::Document &made) {
    return {made, xlsx_texts(made.language)};
}

foundation::CellAddress at(const char *address) {
    return foundation::cell_from_a1(address).value();
}

report::Document two_tables() {
    report::Table grouped = table("g", {column("Name"), column("X", ColumnKind::amount, "Funders")},
                                  {row({words("A"), mnok(10)})});
    grouped.sheet_name = "Budsjett per eier's";
    return document({amounts("plain", 2), grouped});
}

} // namespace

TEST_CASE("a cell's address is where the workbook has it") {
    const report::Document made = two_tables();
    const render::SheetCells cells = cells_of(made);
    const Package package = rendered(made);
    CHECK(cells.address_of({"plain", 1, 1}) == "plain!B5");
    CHECK(package.cell("plain", "B5")->value == "2");
    CHECK(cells.address_of({"g", 0, 1}) == "'Budsjett per eier''s'!B5"); // a row of groups above the labels
    CHECK(package.cell("Budsjett per eier's", "B5")->value == "1");
    CHECK(cells.sheets() == std::vector<std::string>{"plain", "Budsjett per eier's"});
    CHECK(cells.address_of({"gone", 0, 0}).empty());
}

TEST_CASE("an address of the workbook leads back to the cell, whatever case its sheet is written in") {
    const render::SheetCells cells = cells_of(two_tables());
    const auto cell = cells.cell_at("PLAIN", at("B5"));
    REQUIRE(cell);
    CHECK(cell->table == "plain");
    CHECK(cell->row == 1);
    CHECK(cell->column == 1);
    CHECK(cells.sheet_called("Plain") == "plain");
    CHECK(cells.sheet_called("Rapport").empty()); // the front sheet has no table
}

TEST_CASE("captions, headers, notes and what lies beyond a table are no cells of it") {
    const render::SheetCells cells = cells_of(two_tables());
    for (const char *beside : {"A1", "A3", "C4", "A6", "XFD1048576"}) {
        CHECK_FALSE(cells.cell_at("plain", at(beside)));
    }
    CHECK_FALSE(cells.cell_at("gone", at("A4")));
}

TEST_CASE("a sheet that a formula would take for a cell or a number stands in apostrophes") {
    const auto address = [](const char *sheet) {
        report::Table made = amounts("t", 1);
        made.sheet_name = sheet;
        return cells_of(document({made})).address_of({"t", 0, 0});
    };
    CHECK(address("Portefølje") == "Portefølje!A4");
    CHECK(address("Q42") == "'Q42'!A4");
    CHECK(address("2024") == "'2024'!A4");
    CHECK(address("Sist sett") == "'Sist sett'!A4");
}
