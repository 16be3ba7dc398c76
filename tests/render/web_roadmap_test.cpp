// SPDX-License-Identifier: MIT
#include "made_roadmap.hpp"
#include "web_page.hpp"
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;

namespace {

Page page_of(report::Table table = plans()) {
    return Page{document({roadmap(), std::move(table)})};
}

} // namespace

TEST_CASE("a roadmap on a page is one image in a region of its own, with the same in words and a link to its "
          "table") {
    const Page page = page_of();
    CHECK(page.text("//figure[@id='road-chart']/figcaption") == "Veikart");
    CHECK(page.attribute("//figure/div", "role") == "region");
    CHECK(page.attribute("//figure/div", "tabindex") == "0");
    CHECK(page.attribute("//figure/div", "aria-labelledby") == page.attribute("//figure/figcaption", "id"));
    CHECK(page.attribute("//figure/div/svg", "role") == "img");
    CHECK(page.text("//figure/div/svg/desc") == "Planene i ord");
    CHECK(page.attribute("//figure/div/svg", "aria-describedby")
          == page.attribute("//figure/div/svg/desc", "id"));
    CHECK(page.attribute("//figure/p/a", "href") == "#plans-table");
}

TEST_CASE("a roadmap's bars on a page are in per cent of its years, with the phase and the dates in words") {
    const Page page = page_of();
    CHECK(page.attribute("//svg[@class='roadmap']/rect[@class='bar kind-0']", "x") == "0%");
    CHECK(page.attribute("//svg[@class='roadmap']/rect[@class='bar kind-0']", "width") == "62.5%");
    CHECK(page.attribute("//svg[@class='roadmap']/rect[@class='bar kind-2']", "x") == "12.5%");
    CHECK(page.count("//svg[@class='roadmap']/text[. = 'Konsept, 01.07.2022–31.03.2024']") == 1);
    CHECK(page.count("//svg[@class='roadmap']/text[. = 'Ukjent, Uten start og slutt']") == 1);
    CHECK(page.count("//svg[@class='roadmap']/rect[contains(@class, 'bar')]") == 2);
}

TEST_CASE("a roadmap on a page has open ends, milestones, the cut-off and the years under each heading") {
    const Page page = page_of();
    CHECK(page.attribute("//svg[@class='roadmap']/use[@href='#road-before']", "x") == "0%");
    CHECK(page.attribute("//svg[@class='roadmap']/use[@href='#road-after']", "x") == "100%");
    CHECK(page.count("//svg[@class='roadmap']/use[@href='#road-mark']") == 1);
    CHECK(page.count("//svg[@class='roadmap']/line[@class='cut-off']") == 1);
    CHECK(page.count("//svg[@class='roadmap']/text[. = '2024']") == 2);
}

TEST_CASE("a roadmap's legend on a page names the kinds and signs that it has, and no others") {
    const Page whole = page_of();
    CHECK(whole.count("//ul[@class='legend']/li") == 5);
    CHECK(whole.count("//ul[@class='legend']/li[. = 'Planlegging']") == 0);
    CHECK(whole.count("//ul[@class='legend']/li[. = 'Avslutning']") == 1);
    report::Table short_table = plans();
    short_table.rows = {planned("Alfa", "Konsept", day(2023, 1, 1), day(2023, 2, 1))};
    const Page small = page_of(short_table);
    CHECK(small.count("//ul[@class='legend']/li") == 2); // the phase and the cut-off
    CHECK(small.count("//svg[@class='roadmap']/text[. = '2024']") == 1);
}
