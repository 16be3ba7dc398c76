// SPDX-License-Identifier: MIT
#include "consolidation/changes.hpp"
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"
#include "report/derivation_value.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Language;
using made::mnok;
using made::Wish;
using report::RowRole;

namespace {

portfolio::Portfolio round_of(const std::vector<Wish> &wishes) {
    return consolidation::consolidate(made::setup({"HDIR", "FHI"}), made::vocabulary(),
                                      {made::return_of("a.xlsx", "HDIR", wishes)});
}

portfolio::Dependency dependency(const char *what, const char *status) {
    portfolio::Dependency made;
    made.what = made::placed(std::string{what});
    made.status = made::placed(std::string{status});
    return made;
}

report::Document composed(const portfolio::Portfolio &now, portfolio::Portfolio before) {
    consolidation::Comparison since{std::move(before), {}};
    since.changes = consolidation::changes(since.before, now);
    return report::compose(now, definition::shipped_texts(Language::nb), &since);
}

std::string words_in(const report::TableCell &cell) {
    const auto *words = std::get_if<std::string>(&cell.content);
    return words == nullptr ? "" : *words;
}

} // namespace

TEST_CASE("changed budgets are summed by owner, where it has several, and in all") {
    const auto document = composed(
        round_of({Wish{.id = "1", .name = "En", .budget = "12"}, Wish{.id = "2", .name = "To", .budget = "5"},
                  Wish{.id = "3", .name = "Tre", .owner = "FHI", .budget = "9"},
                  Wish{.id = "4", .name = "Fire", .budget = "1"}}),
        round_of({Wish{.id = "1", .name = "En", .budget = "10"}, Wish{.id = "2", .name = "To", .budget = "8"},
                  Wish{.id = "3", .name = "Tre", .owner = "FHI", .budget = "8.5"},
                  Wish{.id = "4", .name = "Fire", .budget = "1"}}));
    const report::Table *table = report::find_table(document, "budget-changes");
    REQUIRE(table != nullptr);
    std::vector<std::string> rows;
    std::vector<foundation::Money> differences;
    for (const report::TableRow &row : table->rows) {
        rows.push_back(row.role == RowRole::body ? words_in(row.cells[1]) : words_in(row.cells[0]));
        differences.push_back(std::get<foundation::Money>(row.cells[4].content));
        for (std::size_t column = 2; row.role != RowRole::body && column <= 4; ++column) {
            CHECK(made::value_of(document, *table, row.cells[column].derivation)
                  == made::number_in(row.cells[column]));
        }
    }
    CHECK(rows == std::vector<std::string>{"Tre", "En", "To", "Sum HDIR", "Sum"});
    CHECK(differences == std::vector{mnok("0.5"), mnok("2"), mnok("-3"), mnok("-1"), mnok("-0.5")});
}

TEST_CASE("each dependency that changed since the last round stands under what became of it, once") {
    auto before = round_of({Wish{.id = "1", .name = "En"}});
    before.initiatives[0].dependencies = {dependency("Samme", "green"), dependency("Borte", "yellow"),
                                          dependency("Verre", "yellow"), dependency("Bedre", "red"),
                                          dependency("Frisk", "red")};
    auto now = round_of({Wish{.id = "1", .name = "En"}});
    now.initiatives[0].dependencies = {dependency("Samme", "green"), dependency("Ny", "green"),
                                       dependency("Verre", "red"), dependency("Bedre", "yellow"),
                                       dependency("Frisk", "green")};
    const auto document = composed(now, before);
    const report::Table *table = report::find_table(document, "dependency-turns");
    REQUIRE(table != nullptr);
    std::vector<std::string> rows;
    for (const report::TableRow &row : table->rows) {
        rows.push_back(words_in(row.cells[row.role == RowRole::section ? 0 : 1]));
    }
    CHECK(rows
          == std::vector<std::string>{"Nye (1)", "Ny", "Ikke lenger meldt (1)", "Borte", "Blitt røde (1)",
                                      "Verre", "Blitt grønne (1)", "Frisk", "Ikke lenger røde (1)", "Bedre"});
}
