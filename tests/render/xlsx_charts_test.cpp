// SPDX-License-Identifier: MIT
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using foundation::Tone;
using report::Chart;
using report::ChartKind;
using report::ColumnKind;

namespace {

Chart bars(std::vector<std::size_t> rows) {
    return {"c", ChartKind::bars, "Chart caption", "In words & figures", "T", 0, 1, std::move(rows), ""};
}

std::string text_at(const Package &package, const char *path) {
    return package.xml("xl/charts/chart1.xml").select_node(path).node().text().get();
}

std::vector<std::string> texts_at(const Package &package, const char *path) {
    std::vector<std::string> texts;
    for (const pugi::xpath_node &found : package.xml("xl/charts/chart1.xml").select_nodes(path)) {
        texts.emplace_back(found.node().text().get());
    }
    return texts;
}

} // namespace

TEST_CASE("bars show the table's own cells, and keep their figures for viewers that do not calculate") {
    report::Table made = amounts("T", 4);
    made.rows[1].cells[1].derivation = report::SumOf{{{"", 1, 0, 0}}, {}};
    const Package package = rendered(document({made, bars({0, 1, 2})}));
    CHECK(text_at(package, "//c:ser/c:cat//c:f") == "'T'!$A$4:$A$6");
    CHECK(text_at(package, "//c:ser/c:val//c:f") == "'T'!$B$4:$B$6");
    CHECK(texts_at(package, "//c:ser/c:cat//c:pt/c:v") == std::vector<std::string>{"A", "B", "C"});
    CHECK(texts_at(package, "//c:ser/c:val//c:pt/c:v") == std::vector<std::string>{"1", "2", "3"});
}

TEST_CASE("bars lie down, the first row on top, without a legend, each with its figure") {
    report::Table made = amounts("T", 3);
    made.decimals = 1;
    const Package package = rendered(document({made, bars({0, 1, 2})}));
    const pugi::xml_document &chart = package.xml("xl/charts/chart1.xml");
    CHECK(std::string{chart.select_node("//c:barDir").node().attribute("val").value()} == "bar");
    CHECK(std::string{chart.select_node("//c:catAx//c:orientation").node().attribute("val").value()}
          == "maxMin");
    CHECK(std::string{chart.select_node("//c:valAx//c:orientation").node().attribute("val").value()}
          == "minMax");
    CHECK(std::string{chart.select_node("//c:valAx/c:numFmt").node().attribute("formatCode").value()}
          == "#,##0.0");
    CHECK(std::string{chart.select_node("//c:dLbls/c:numFmt").node().attribute("formatCode").value()}
          == "#,##0.0");
    CHECK_FALSE(chart.select_node("//c:legend"));
}

TEST_CASE("rows apart are one series of several runs") {
    const Package package = rendered(document({amounts("T", 5), bars({0, 2, 3})}));
    CHECK(text_at(package, "//c:ser/c:val//c:f") == "('T'!$B$4,'T'!$B$6:$B$7)");
    CHECK(texts_at(package, "//c:ser/c:val//c:pt/c:v") == std::vector<std::string>{"1", "3", "4"});
}

TEST_CASE("a donut's pieces have the colours of their statuses") {
    report::Table made =
        table("T", {column("Status", ColumnKind::status), column("Count", ColumnKind::count)}, {});
    for (const auto &[word, tone] : {std::pair{"Grønn", Tone::good},
                                     {"Gul", Tone::caution},
                                     {"Rød", Tone::bad},
                                     {"Ukjent", Tone::none}}) {
        made.rows.push_back(row({cell(report::StatusMark{word, tone}), count(3)}));
    }
    Chart donut = bars({0, 1, 2, 3});
    donut.kind = ChartKind::donut;
    const Package package = rendered(document({made, donut}));
    std::vector<std::string> colours;
    for (const pugi::xpath_node &found :
         package.xml("xl/charts/chart1.xml").select_nodes("//c:doughnutChart//c:dPt//a:srgbClr")) {
        colours.emplace_back(found.node().attribute("val").value());
    }
    CHECK(colours == std::vector<std::string>{"8CC28C", "FFD25F", "E88379", "C3C9D1"});
    CHECK(texts_at(package, "//c:ser/c:cat//c:pt/c:v")[2] == "Rød");
}

TEST_CASE("a chart has its caption as title, in words, and its alternative as description") {
    Chart chart = bars({0, 1});
    chart.caption = "=A1";
    const Package package = rendered(document({amounts("T", 2), chart}));
    CHECK(text_at(package, "//c:title//a:t") == " =A1");
    CHECK(texts_at(package, "//c:title//c:f").empty());
    const pugi::xml_node drawn = package.xml("xl/drawings/drawing1.xml").select_node("//xdr:cNvPr").node();
    CHECK(std::string{drawn.attribute("descr").value()} == "In words & figures");
}

TEST_CASE("a chart stands beside a narrow table and below a wide one, and is printed with it") {
    const auto at = [](const Package &package, const char *part) {
        return package.xml("xl/drawings/drawing1.xml")
            .select_node((std::string{"//xdr:from/xdr:"} + part).c_str())
            .node()
            .text()
            .as_int();
    };
    const Package beside = rendered(document({amounts("T", 3), bars({0, 1})}));
    CHECK(at(beside, "col") == 3);
    CHECK(at(beside, "row") == 2);
    CHECK(beside.defined_name("_xlnm.Print_Area", 1) == "T!$A$1:$M$14"); // 576 pixels of 64, 220 of 20
    report::Table wide = amounts("T", 3);
    for (int i = 0; i < 3; ++i) {
        wide.columns.push_back(column(std::string(30, 'x')));
    }
    const Package below = rendered(document({wide, bars({0, 1})}));
    CHECK(at(below, "col") == 0);
    CHECK(at(below, "row") == 7);
}

TEST_CASE("a chart of rows or columns that are not there is left out") {
    Chart no_column = bars({0});
    no_column.value_column = 7;
    Chart no_table = bars({0});
    no_table.table = "nowhere";
    const Package package =
        rendered(document({amounts("T", 2), bars({}), bars({2}), no_column, no_table, bars({0, 1})}));
    CHECK(package.has("xl/charts/chart1.xml"));
    CHECK_FALSE(package.has("xl/charts/chart2.xml"));
}
