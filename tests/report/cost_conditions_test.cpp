// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"
#include "report/derivation_value.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Language;
using made::Wish;

namespace {

portfolio::YearCost year_cost(int year, const char *amount, bool conditional) {
    portfolio::YearCost made;
    made.year = year;
    made.amount = made::placed(made::mnok(amount));
    made.conditional = conditional;
    return made;
}

/// 2019 to 2021: 1, 2* and 4*; and another's 2020: 8*.
portfolio::Portfolio with_costs(portfolio::Setup setup) {
    auto whole = consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "En"}, Wish{.id = "2", .name = "To"}})});
    portfolio::OperatingCost first, second;
    first.years = {year_cost(2019, "1", false), year_cost(2020, "2", true), year_cost(2021, "4", true)};
    second.years = {year_cost(2020, "8", true)};
    whole.initiatives[0].operating_costs = {first};
    whole.initiatives[1].operating_costs = {second};
    return whole;
}

report::Table costs_table(const portfolio::Portfolio &whole) {
    const auto document = report::compose(whole, definition::shipped_texts(Language::nb));
    const report::Table *table = report::find_table(document, "operating-costs");
    REQUIRE(table != nullptr);
    return *table;
}

std::string note_of(const report::Table &table, std::size_t row, std::size_t column) {
    const std::string &id = table.rows[row].cells[column].note;
    for (const report::Note &note : table.notes) {
        if (note.id == id) {
            return note.text;
        }
    }
    return id;
}

} // namespace

TEST_CASE(
    "each condition that the round names is a footnote of its own, and the rest share the general one") {
    auto setup = made::setup();
    setup.cost_notes = {{made::placed(std::string{"2"}), "", {}, "Forutsetter avtalen."},
                        {made::placed(std::string{"1"}), "", 2021, "Forutsetter bevilgningen."}};
    const report::Table table = costs_table(with_costs(setup));
    // a heading, the two rows, their sum and the total; two columns, then 2019 to 2021
    REQUIRE(table.rows.size() == 5);
    CHECK(note_of(table, 1, 2).empty());
    CHECK(note_of(table, 1, 3) == "Avhenger av en forutsetning.");
    CHECK(note_of(table, 1, 4) == "Forutsetter bevilgningen.");
    CHECK(note_of(table, 2, 3) == "Forutsetter avtalen.");
    CHECK(table.notes.size() == 4); // and up to which year nothing is summed
}

TEST_CASE("conditions in the same words are one footnote") {
    auto setup = made::setup();
    setup.cost_notes = {{made::placed(std::string{"1"}), "", {}, "Forutsetter avtalen."},
                        {made::placed(std::string{"2"}), "", {}, "Forutsetter avtalen."}};
    const report::Table table = costs_table(with_costs(setup));
    CHECK(table.rows[1].cells[3].note == table.rows[2].cells[3].note);
    CHECK(table.notes.size() == 2);
}

TEST_CASE("growth is summed from the year that the round states") {
    auto setup = made::setup();
    const report::Table usual = costs_table(with_costs(setup));
    CHECK(std::holds_alternative<std::monostate>(usual.rows.back().cells[2].content));
    CHECK(made::number_in(usual.rows.back().cells[3]) == made::mnok("10").ore());
    CHECK(usual.notes.back().text == "År til og med 2019 vises, og summeres ikke.");
    setup.costs_added_from = 2021;
    const report::Table later = costs_table(with_costs(setup));
    CHECK(std::holds_alternative<std::monostate>(later.rows.back().cells[3].content));
    CHECK(made::number_in(later.rows.back().cells[4]) == made::mnok("4").ore());
    CHECK(later.notes.back().text == "År til og med 2020 vises, og summeres ikke.");
    setup.costs_added_from = 2019;
    CHECK(made::number_in(costs_table(with_costs(setup)).rows.back().cells[2]) == made::mnok("1").ore());
}
