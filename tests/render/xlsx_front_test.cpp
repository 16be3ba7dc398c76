// SPDX-License-Identifier: MIT
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using namespace kvartal::render_tests;

namespace {

/// The words of column A of the first sheet, top to bottom.
std::vector<std::string> first_sheet(const Package &package) {
    std::vector<std::string> column;
    for (const pugi::xpath_node &cell : package.sheet("Rapport").select_nodes("//row/c[1][v]")) {
        column.push_back(package.cell("Rapport", cell.node().attribute("r").value())->value);
    }
    return column;
}

} // namespace

TEST_CASE("the first sheet holds the front page, the list of tables and all that is said in words") {
    report::Document whole = document({report::Paragraph{"A paragraph."}, report::BulletList{{"One", "Two"}},
                                       report::KeyFigures{{{"52", "tiltak", "I alt"}}}, amounts("T", 1)});
    const Package package = rendered(whole);
    CHECK(first_sheet(package)
          == std::vector<std::string>{"Publisher", "Title", "Subtitle", "Line", "Tabeller", "Table T",
                                      "Heading", "A paragraph.", "•  One", "•  Two", "I alt"});
}

TEST_CASE("the list of tables links to each table's sheet") {
    const Package package = rendered(document({amounts("First", 1), amounts("Kari's", 1)}));
    std::vector<std::string> targets;
    for (const pugi::xpath_node &link : package.sheet("Rapport").select_nodes("//hyperlink")) {
        targets.emplace_back(link.node().attribute("location").value());
        CHECK(package.cell("Rapport", link.node().attribute("ref").value())->type == "s");
    }
    CHECK(targets == std::vector<std::string>{"'First'!A1", "'Kari''s'!A1"});
}

TEST_CASE(
    "a section that only has tables leaves no bare heading, a chapter of parts with words keeps its own") {
    report::Document whole = document({amounts("T", 1)});
    whole.sections.push_back({"chapter", "Chapter", 1, {}, false});
    whole.sections.push_back({"part", "Part", 2, {report::Paragraph{"Words"}}, false});
    const std::vector<std::string> said = first_sheet(rendered(whole));
    CHECK(std::count(said.begin(), said.end(), "Heading") == 0);
    CHECK(std::count(said.begin(), said.end(), "Chapter") == 1);
    CHECK(std::count(said.begin(), said.end(), "Part") == 1);
}

TEST_CASE("a paragraph longer than a row can show goes on in the next row, and no word is lost") {
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += "Sentence number " + std::to_string(i) + ".";
        text += i < 299 ? " " : "";
    }
    const std::vector<std::string> said = first_sheet(rendered(document({report::Paragraph{text}})));
    std::string joined;
    for (const std::string &piece : said) {
        if (piece.starts_with("Sentence")) {
            CHECK(piece.size() <= 1'200);
            joined += (joined.empty() ? "" : " ") + piece;
        }
    }
    CHECK(joined == text);
}

TEST_CASE("the first sheet is printed upright on A4, within its two columns") {
    const Package package = rendered(document({report::Paragraph{"Words"}}));
    const pugi::xml_node setup = package.sheet("Rapport").select_node("//pageSetup").node();
    CHECK(setup.attribute("paperSize").as_int() == 9);
    CHECK(std::string{setup.attribute("orientation").value()} == "portrait");
    CHECK(package.defined_name("_xlnm.Print_Area", 0).starts_with("Rapport!$A$1:$B$"));
}
