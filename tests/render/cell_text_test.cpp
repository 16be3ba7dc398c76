// SPDX-License-Identifier: MIT
#include "render/cell_text.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Language;
using report::RowRole;

TEST_CASE("sums may be shown with fewer decimals than what they sum, rounded half away from zero") {
    // Published: a growth of 21.5 MNOK is printed as 22.
    report::Table table;
    table.decimals = 1;
    table.sum_decimals = 0;
    report::TableCell cell;
    cell.content = foundation::money_from_decimal("21.5", foundation::AmountUnit::mnok).value();
    CHECK(render::written(cell, RowRole::body, table, Language::nb) == "21,5");
    CHECK(render::written(cell, RowRole::subtotal, table, Language::nb) == "22");
    CHECK(render::written(cell, RowRole::total, table, Language::en) == "22");
    table.sum_decimals.reset();
    CHECK(render::written(cell, RowRole::total, table, Language::nb) == "21,5");
}

TEST_CASE("what is in no sum stands in parentheses") {
    report::Table table;
    report::TableCell cell;
    cell.content = foundation::money_from_decimal("14", foundation::AmountUnit::mnok).value();
    cell.in_parentheses = true;
    CHECK(render::written(cell, RowRole::body, table, Language::nb) == "(14)");
}
