// SPDX-License-Identifier: MIT
#include "made_roadmap.hpp"
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;

namespace {

// Caption, way back, two header rows; the rows from 5 on. The quarters are the columns F to M.
Package package_of(report::Table table = plans(), report::Roadmap road = roadmap()) {
    return rendered(document({std::move(road), std::move(table)}));
}

std::string value(const Package &package, const char *address) {
    const auto cell = package.cell("plans", address);
    return cell ? cell->value : "none";
}

/// The rules of the sheet, "range: formula" each.
std::vector<std::string> rules(const Package &package) {
    std::vector<std::string> all;
    for (const pugi::xpath_node &found : package.sheet("plans").select_nodes("//conditionalFormatting")) {
        for (const pugi::xml_node &rule : found.node().children("cfRule")) {
            all.push_back(std::string{found.node().attribute("sqref").value()} + ": "
                          + rule.child("formula").text().get());
        }
    }
    return all;
}

} // namespace

TEST_CASE("a roadmap's years stand over their quarters, each a day that follows from the first") {
    const Package package = package_of();
    CHECK(value(package, "F4") == "44927"); // 1 January 2023
    CHECK(package.cell("plans", "F4")->number_format == "\"K1\"");
    CHECK(package.cell("plans", "G4")->formula == "EDATE(F4,3)");
    CHECK(value(package, "G4") == "45017"); // 90 days later
    CHECK(value(package, "M4") == "45566"); // 1 October 2024
    CHECK(package.cell("plans", "M4")->number_format == "\"K4\"");
    CHECK(package.cell("plans", "J3")->formula == "YEAR(J4)");
    CHECK(value(package, "J3") == "2024");
    CHECK(package.sheet("plans").select_node("//mergeCell[@ref='J3:M3']"));
}

TEST_CASE("a roadmap's quarters are filled by rules that follow the row's dates and phase") {
    const std::string is_in = "ISNUMBER($C5),ISNUMBER($D5),$C5<=$D5,$C5<EDATE(F$4,3),$D5>=F$4";
    const auto all = rules(package_of());
    const auto has = [&](const std::string &rule) {
        return std::find(all.begin(), all.end(), rule) != all.end();
    };
    CHECK(has("F5:M9: AND(" + is_in + ",$B5=\"Konsept\")"));
    CHECK(has("F5:M9: AND(" + is_in + ",$B5=\"Avslutning\")"));
    CHECK(has("F5:M9: AND(" + is_in + ")"));
    CHECK(has("B5:B9: $B5=\"Konsept\""));
    CHECK(has("F4:M4: AND(F$4<=45198,EDATE(F$4,3)>45198)")); // 29 September 2023
}

TEST_CASE("a roadmap's cells show the milestone and the open ends by formulas") {
    const Package package = package_of();
    CHECK(value(package, "F6") == "◄");
    CHECK(value(package, "G6") == "◆"); // 15 May 2023
    CHECK(value(package, "H6").empty());
    CHECK(value(package, "M6").empty());
    CHECK(value(package, "M7") == "►");
    CHECK(package.cell("plans", "G6")->formula
          == "IF(AND(ISNUMBER($E6),$E6>=G$4,$E6<EDATE(G$4,3)),\"◆\",\"\")");
    CHECK(package.cell("plans", "F5")->formula.empty()); // a heading
    for (const char *address : {"F9", "I9", "M9"}) {     // no end
        CHECK(value(package, address).empty());
    }
}

TEST_CASE("a roadmap without marks has formulas for its open ends alone") {
    report::Roadmap road = roadmap();
    road.mark_column = std::nullopt;
    const Package package = package_of(plans(), road);
    CHECK(value(package, "F6") == "◄");
    CHECK(package.cell("plans", "G6")->formula.empty());
}

TEST_CASE("a phase's label with quotation marks stays words in a roadmap's rules") {
    report::Roadmap road = roadmap();
    road.kinds = {"=\"A\"&1"};
    const auto all = rules(package_of(plans(), road));
    CHECK(std::find(all.begin(), all.end(), "B5:B9: $B5=\"=\"\"A\"\"&1\"") != all.end());
}

TEST_CASE("a roadmap is printed across with its table, and its names stay in sight") {
    const Package package = package_of();
    CHECK(package.defined_name("_xlnm.Print_Area", 1) == "plans!$A$1:$M$9");
    CHECK(package.defined_name("_xlnm.Print_Titles", 1) == "plans!$3:$4");
    const pugi::xml_document &sheet = package.sheet("plans");
    CHECK(std::string{sheet.select_node("//pane").node().attribute("topLeftCell").value()} == "B5");
}
