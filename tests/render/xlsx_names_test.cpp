// SPDX-License-Identifier: MIT
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;

namespace {

report::NamedFigure figure(std::string name, report::CellContent content, report::Derivation derivation) {
    report::NamedFigure made;
    made.name = std::move(name);
    made.content = std::move(content);
    made.derivation = std::move(derivation);
    return made;
}

report::CellRun run(const char *table, std::size_t column, std::size_t first, std::size_t last) {
    return {table, column, first, last};
}

} // namespace

TEST_CASE("a figure that texts may name is a name of the workbook, as a formula of fixed cells") {
    report::Document made = document({amounts("paid", 3), amounts("given", 2)});
    const report::SumOf net{{run("paid", 1, 0, 2)}, {run("given", 1, 1, 1)}};
    made.figures = {figure("budsjett_netto", foundation::Money::from_ore(400'000'000), net),
                    figure("aktive", std::int64_t{3}, report::CountOf{run("paid", 0, 0, 2)}),
                    figure("kvartal", std::string{"4. kvartal 2023"}, {})};
    const Package package = rendered(made);
    CHECK(package.defined_name("budsjett_netto", 0) == "SUM('paid'!$B$4:$B$6)-'given'!$B$5");
    CHECK(package.defined_name("aktive", 0) == "COUNTA('paid'!$A$4:$A$6)");
    CHECK(package.defined_name("kvartal", 0).empty());
}

TEST_CASE("each table has a name that a spreadsheet takes, for its labels and rows") {
    report::Document made =
        document({amounts("Røde avhengigheter", 2), amounts("K4", 1), amounts("2023", 1), amounts("r", 1)});
    made.figures = {figure("k4", std::int64_t{1}, {})};
    const Package package = rendered(made);
    CHECK(package.defined_name("Røde_avhengigheter", 0) == "'Røde avhengigheter'!$A$3:$B$5");
    CHECK(package.defined_name("_K4", 0) == "'K4'!$A$3:$B$4");
    CHECK(package.defined_name("_2023", 0) == "'2023'!$A$3:$B$4");
    CHECK(package.defined_name("_r", 0) == "'r'!$A$3:$B$4");
}

TEST_CASE("of a figure and a table with one name, the figure has it") {
    report::Document made = document({amounts("Aktive", 2)});
    made.figures = {figure("aktive", std::int64_t{2}, report::CountOf{run("Aktive", 0, 0, 1)})};
    const Package package = rendered(made);
    CHECK(package.defined_name("aktive", 0) == "COUNTA('Aktive'!$A$4:$A$5)");
    CHECK(package.defined_name("Aktive", 0).empty());
}
