// SPDX-License-Identifier: MIT
#include "web_page.hpp"
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using foundation::Tone;
using report::ChartKind;
using report::ColumnKind;

namespace {

report::Table statuses(std::int64_t green, std::int64_t red) {
    return table("status", {column("Status", ColumnKind::status), column("Antall", ColumnKind::count)},
                 {row({cell(report::StatusMark{"Grønn", Tone::good}), count(green)}),
                  row({cell(report::StatusMark{"Rød", Tone::bad}), count(red)})});
}

Page page_of(ChartKind kind, report::Table table, std::vector<std::size_t> rows) {
    report::Chart chart;
    chart.id = "chart";
    chart.kind = kind;
    chart.caption = "Caption";
    chart.alternative = "In words";
    chart.table = table.id;
    chart.value_column = 1;
    chart.rows = std::move(rows);
    chart.centre_label = "tiltak";
    return Page{document({chart, std::move(table)})};
}

} // namespace

TEST_CASE("a chart on a page is one image with a title, the same in words, and a link to its table") {
    const Page page = page_of(ChartKind::donut, statuses(3, 1), {0, 1});
    CHECK(page.text("//figure[@id='chart-chart']/figcaption") == "Caption");
    CHECK(page.attribute("//figure/svg", "role") == "img");
    CHECK(page.attribute("//figure/svg", "aria-labelledby") == page.attribute("//figure/svg/title", "id"));
    CHECK(page.attribute("//figure/svg", "aria-describedby") == page.attribute("//figure/svg/desc", "id"));
    CHECK(page.text("//figure/svg/desc") == "In words");
    CHECK(page.attribute("//figure//a", "href") == "#status-table");
}

TEST_CASE("a donut on a page shows what its table's cells count, with shape, word and share") {
    const Page page = page_of(ChartKind::donut, statuses(3, 1), {0, 1});
    CHECK(page.text("//svg/text[@class='total']") == "4");
    CHECK(page.text("//svg/text[@class='unit']") == "tiltak");
    CHECK(page.count("//svg/path[@class='part good-fill']") == 1);
    CHECK(page.count("//svg/text[. = 'Grønn: 3 (75 %)']") == 1);
    CHECK(page.count("//svg/text[. = 'Rød: 1 (25 %)']") == 1);
    CHECK(page.count("//figure/svg/use[@href='#mark-bad']") == 2); // in its part and beside its word
}

TEST_CASE("a donut on a page of one part is a whole ring, and of none no ring") {
    const Page whole = page_of(ChartKind::donut, statuses(3, 0), {0, 1});
    CHECK(whole.count("//svg/path[@class='part good-fill']") == 1);
    CHECK(whole.count("//svg/path[@class='part bad-fill']") == 0);
    const Page none = page_of(ChartKind::donut, statuses(0, 0), {0, 1});
    CHECK(none.count("//figure/svg/path") == 0);
    CHECK(none.count("//svg/text[. = 'Rød: 0 (0 %)']") == 1);
}

TEST_CASE("bars on a page are as long as the amounts in the table's cells") {
    const Page page = page_of(ChartKind::bars, amounts("a", 4), {1, 3, 9}); // 2 and 4 MNOK, and no such row
    REQUIRE(page.count("//svg/rect") == 2);
    const double two = page.find("//svg/rect[1]").attribute("width").as_double();
    const double four = page.find("//svg/rect[2]").attribute("width").as_double();
    CHECK(four == Approx(2 * two).margin(0.02));
    CHECK(page.count("//svg/text[. = 'B']") == 1);
    CHECK(page.count("//svg/text[. = '4']") == 1);
}

TEST_CASE("a long label of a bar on a page goes over several lines") {
    report::Table table = amounts("a", 1);
    table.rows[0].cells[0] = words("Utvikle felles byggeklosser som tilrettelegger for samhandling");
    const Page page = page_of(ChartKind::bars, std::move(table), {0});
    CHECK(page.count("//svg/text") == 3);
    CHECK(page.text("//svg/text[1]") == "Utvikle felles byggeklosser som");
    CHECK(page.text("//svg/text[2]") == "tilrettelegger for samhandling");
}
