// SPDX-License-Identifier: MIT
#include "xlsx_documents.hpp"
#include "xlsx_portfolio.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using report::ColumnKind;
using report::RowRole;

namespace {

pugi::xml_node node(const Package &package, const std::string &sheet, const char *path) {
    return package.sheet(sheet).select_node(path).node();
}

std::vector<std::string> merged(const Package &package, const std::string &sheet) {
    std::vector<std::string> ranges;
    for (const pugi::xpath_node &range : package.sheet(sheet).select_nodes("//mergeCell")) {
        ranges.emplace_back(range.node().attribute("ref").value());
    }
    return ranges;
}

/// Id and name, then two funders under one header, with a section and a subtotal.
report::Table grouped() {
    return table("G",
                 {column("Id", ColumnKind::identifier), column("Name"),
                  column("X", ColumnKind::amount, "Funders"), column("Y", ColumnKind::amount, "Funders"),
                  column("Rest", ColumnKind::amount)},
                 {row({words("Area"), {}, {}, {}, {}}, RowRole::section),
                  row({words("1"), words("A"), mnok(10), mnok(20), mnok(0)}),
                  row({words("2"), words("B"), mnok(30), mnok(40), mnok(0)}),
                  row({words("Sum"), {}, mnok(40), mnok(60), mnok(0)}, RowRole::subtotal)});
}

} // namespace

TEST_CASE("a group's header spans its neighbours above their labels, and body rows are never merged") {
    const Package package = rendered(grouped());
    CHECK(merged(package, "G") == std::vector<std::string>{"A1:E1", "C3:D3"});
    CHECK(package.cell("G", "C3")->value == "Funders");
    CHECK(package.cell("G", "C4")->value == "X");
    CHECK(package.cell("G", "A4")->value == "Id");
    CHECK(package.cell("G", "A5")->value == "Area");
    CHECK(package.cell("G", "C6")->value == "1");
}

TEST_CASE("panes freeze below the header and after the columns that name a row") {
    const Package package = rendered(grouped());
    const pugi::xml_node pane = node(package, "G", "//pane");
    CHECK(std::string{pane.attribute("topLeftCell").value()} == "C5");
    CHECK(std::string{pane.attribute("state").value()} == "frozen");
    report::Table nameless = grouped();
    nameless.row_headers = false;
    CHECK(std::string{node(rendered(nameless), "G", "//pane").attribute("topLeftCell").value()} == "A5");
}

TEST_CASE("a table is printed on A4, one page wide, with its header on every page") {
    report::Table wide = grouped();
    wide.wide = true;
    const Package package = rendered(wide);
    const pugi::xml_node setup = node(package, "G", "//pageSetup");
    CHECK(setup.attribute("paperSize").as_int() == 9);
    CHECK(setup.attribute("fitToHeight").as_int(-1) == 0);
    CHECK(std::string{setup.attribute("orientation").value()} == "landscape");
    CHECK(std::string{node(rendered(grouped()), "G", "//pageSetup").attribute("orientation").value()}
          == "portrait");
    CHECK(node(package, "G", "//sheetPr/pageSetUpPr").attribute("fitToPage").as_bool());
    CHECK(package.defined_name("_xlnm.Print_Titles", 1) == "G!$3:$4");
    CHECK(package.defined_name("_xlnm.Print_Area", 1) == "G!$A$1:$E$8");
    CHECK(std::string{node(package, "G", "//sheetView").attribute("showGridLines").value()} == "0");
}

TEST_CASE("pages carry the title and their number; an ampersand in them is no code") {
    report::Document whole = document({grouped()});
    whole.front.title = "Drift & forvaltning 2019";
    const Package package = rendered(whole);
    CHECK(std::string{node(package, "G", "//oddHeader").text().get()}
          == "&L&8 Drift && forvaltning 2019&R&8 Publisher");
    CHECK(std::string{node(package, "G", "//oddFooter").text().get()} == "&L&8 Table G&R&8 Side &P av &N");
    whole.front.title = std::string(300, '&'); // a header takes 255 characters
    CHECK(std::string{node(rendered(whole), "G", "//oddHeader").text().get()}.size() < 255);
}

TEST_CASE("rows can be filtered where only totals at the end stand out") {
    report::Table plain = amounts("P", 3);
    plain.rows.push_back(row({words("Sum"), mnok(60)}, RowRole::total));
    CHECK(std::string{node(rendered(plain), "P", "//autoFilter").attribute("ref").value()} == "A3:B6");
    CHECK_FALSE(node(rendered(grouped()), "G", "//autoFilter"));
}

TEST_CASE("a column is as wide as its figures, and long words are wrapped in rows high enough to show them") {
    report::Table made = amounts("W", 2);
    made.rows[0].cells[0] = words("A short name");
    made.rows[1].cells[0] =
        words("word " + std::string(400, 'x').replace(100, 1, " ").replace(200, 1, " ").replace(300, 1, " "));
    made.rows[1].cells[1] = mnok(12'345'678'900);
    const Package package = rendered(made);
    CHECK(node(package, "W", "//cols/col[1]").attribute("width").as_double() < 52);
    CHECK(node(package, "W", "//cols/col[2]").attribute("width").as_double() > 13); // "1 234 567 890"
    CHECK_FALSE(node(package, "W", "//row[@r='4']").attribute("ht"));
    CHECK(node(package, "W", "//row[@r='5']").attribute("ht").as_double() > 8 * 15);
}

TEST_CASE("section headings and sums run on to the right and widen no column") {
    report::Table made = grouped();
    made.rows[0].cells[0] = words("A strategic area with a name that is much longer than an identifier");
    const Package package = rendered(made);
    CHECK(node(package, "G", "//cols/col[1]").attribute("width").as_double() < 12);
}

TEST_CASE("a section heading that is wider than the table breaks over lines across it") {
    report::Table made = grouped();
    made.rows[0].cells[0] =
        words("A result goal whose whole sentence stands as the heading of its rows, which is "
              "longer than five narrow columns can show on one line of a page");
    const Package package = rendered(made);
    CHECK(merged(package, "G") == std::vector<std::string>{"A1:E1", "C3:D3", "A5:E5"});
    CHECK(node(package, "G", "//row[@r='5']").attribute("ht").as_double() > 2 * 15);
    CHECK(package.cell("G", "A5")->value.starts_with("A result goal"));
}

TEST_CASE("the file's properties say whose it is and when it was made: the document's own date") {
    const std::string core = rendered(grouped()).part("docProps/core.xml");
    CHECK(core.find("<dc:title>Title</dc:title>") != std::string::npos);
    CHECK(core.find("<dc:subject>Subtitle</dc:subject>") != std::string::npos);
    CHECK(core.find("<dc:creator>Publisher</dc:creator>") != std::string::npos);
    CHECK(core.find(">2019-04-30T12:00:00Z</dcterms:created>") != std::string::npos);
}

TEST_CASE("the same document gives the same bytes") {
    const report::Document made = portfolio_document();
    CHECK(render::to_xlsx(made, xlsx_texts()) == render::to_xlsx(made, xlsx_texts()));
    report::Document undated = made;
    undated.dated = {}; // no such day
    CHECK(rendered(undated).part("docProps/core.xml").find(">2000-01-01T12:00:00Z<") != std::string::npos);
}

TEST_CASE("a table of 2 000 rows, an empty table and a document without any are written") {
    CHECK(rendered(amounts("Long", 2'000)).cell("Long", "B2003")->value == "2000");
    CHECK(rendered(table("Empty", {column("A"), column("B")}, {})).cell("Empty", "B3")->value == "B");
    CHECK(rendered(table("None", {}, {row({})})).sheet_names().size() == 2);
    CHECK(rendered(report::Document{}).sheet_names() == std::vector<std::string>{"Rapport"});
}

TEST_CASE("a row with fewer or more cells than the columns is written as far as both go") {
    const Package package = rendered(table("Odd", {column("A"), column("B")},
                                           {row({words("x")}), row({words("x"), words("y"), words("z")})}));
    CHECK(package.cell("Odd", "B4")->value.empty());
    CHECK(package.cell("Odd", "B5")->value == "y");
    CHECK_FALSE(package.cell("Odd", "C5"));
}

TEST_CASE("in a table too wide for a page the widest words give way and the short ones keep their line") {
    report::Table made =
        table("W", {column("Long"), column("Short")},
              {row({words(std::string(40, 'n') + " " + std::string(5, 'n')), words("nnnn nnnn")})});
    const auto long_width = [](const report::Table &wide, const char *path) {
        return node(rendered(wide), "W", path).attribute("width").as_double();
    };
    const double alone = long_width(made, "//cols/col[1]");
    const double short_alone = long_width(made, "//cols/col[2]");
    made.rows[0].cells[0] = words("nnnnn nnnnn nnnnn nnnnn nnnnn nnnnn nnnnn nn");
    for (int i = 0; i < 9; ++i) {
        made.columns.push_back(column(std::string(16, 'n'), ColumnKind::amount));
    }
    CHECK(long_width(made, "//cols/col[1]") < alone - 5);
    CHECK(long_width(made, "//cols/col[2]") == Approx(short_alone).margin(0.01));
}

TEST_CASE("every table gets a sheet, whatever its name") {
    std::vector<report::Block> blocks;
    for (const char *name : {"Rapport", "rapport", "a/b", "a:b", "", "History"}) {
        report::Table made = amounts(std::string{"t"} + name, 1);
        made.sheet_name = name;
        made.caption = "Caption";
        blocks.emplace_back(made);
    }
    const std::vector<std::string> expected{"Rapport", "Rapport (2)", "rapport (3)", "a b",
                                            "a b (2)", "Caption",     "History (2)"};
    CHECK(rendered(document(blocks)).sheet_names() == expected);
}
