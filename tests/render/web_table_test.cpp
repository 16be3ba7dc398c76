// SPDX-License-Identifier: MIT
#include "web_page.hpp"
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using foundation::Tone;
using report::ColumnKind;
using report::RowRole;

namespace {

/// Two areas of initiatives with sums: the id, the name, the status and the budget in a group of columns.
report::Table portfolio() {
    const report::StatusMark red{"Rød", Tone::bad};
    report::Table made =
        table("portfolio",
              {column("Id", ColumnKind::identifier), column("Tiltak"), column("Status", ColumnKind::status),
               column("RHF", ColumnKind::amount, "Fordeling"), column("KS", ColumnKind::amount, "Fordeling")},
              {row({words("Legemidler"), {}, {}, {}, {}}, RowRole::section),
               row({words("MOD 12"), words("SAFEST"), cell(red), mnok(12'345), {}}),
               row({{}, words("FRESK"), {}, mnok(-5), mnok(10)}),
               row({{}, words("Sum Legemidler"), {}, mnok(12'340), mnok(10)}, RowRole::subtotal),
               row({words("Deling"), {}, {}, {}, {}}, RowRole::section),
               row({words("MOD 12"), words("Heliks"), {}, {}, {}}),
               row({{}, words("Sum"), {}, mnok(12'340), mnok(10)}, RowRole::total)});
    made.decimals = 1;
    made.filters = {1, 2};
    return made;
}

Page page_of(report::Table made) {
    return Page{document({std::move(made)})};
}

} // namespace

TEST_CASE("a table on a page says what heads what") {
    const Page page = page_of(portfolio());
    CHECK(page.text("//table[@id='portfolio-table']/caption") == "Table portfolio");
    CHECK(page.text("//thead/tr[1]/th[@scope='colgroup'][@colspan='2']") == "Fordeling");
    CHECK(page.text("//thead/tr[1]/th[@scope='col'][@rowspan='2'][2]") == "Tiltak");
    CHECK(page.text("//thead/tr[2]/th[@scope='col'][2]") == "KS");
    CHECK(page.text("//tbody[1]/tr[2]/th[@scope='row']") == "MOD 12");
    CHECK(page.text("//tbody[1]/tr[3]/th[@scope='row']") == "FRESK");
    CHECK(page.text("//tfoot/tr/th[@scope='row']") == "Sum");
}

TEST_CASE("each section of a table on a page is a body under its heading, and the totals are its foot") {
    const Page page = page_of(portfolio());
    CHECK(page.count("//tbody") == 2);
    CHECK(page.text("//tbody[2]/tr[1]/th[@scope='rowgroup'][@colspan='5']") == "Deling");
    CHECK(page.count("//tbody[1]/tr[@class='body']") == 2);
    CHECK(page.count("//tbody[1]/tr[@class='subtotal']") == 1);
    CHECK(page.count("//tfoot/tr[@class='total']") == 1);
}

TEST_CASE("a page writes numbers as its language does") {
    CHECK(page_of(portfolio()).text("//tbody[1]/tr[2]/td[3]") == "1\u00A0234,5");
    CHECK(page_of(portfolio()).text("//tbody[1]/tr[3]/td[3]") == "−0,5");
    report::Document english = document({portfolio()});
    english.language = foundation::Language::en;
    CHECK(Page{english}.text("//tbody[1]/tr[2]/td[3]") == "1,234.5");
}

TEST_CASE("a status on a page is a shape, hidden from those who listen, and a word") {
    const Page page = page_of(portfolio());
    CHECK(page.text("//tbody[1]/tr[2]/td[2]") == "Rød");
    CHECK(page.attribute("//tbody[1]/tr[2]/td[2]/svg", "aria-hidden") == "true");
    CHECK(page.attribute("//tbody[1]/tr[2]/td[2]/svg/use", "href") == "#mark-bad");
}

TEST_CASE("a table on a page scrolls in a region that has a name and can be reached by keyboard") {
    const Page page = page_of(portfolio());
    CHECK(page.attribute("//table/..", "role") == "region");
    CHECK(page.attribute("//table/..", "tabindex") == "0");
    CHECK(page.attribute("//table/..", "aria-labelledby") == page.attribute("//caption", "id"));
}

TEST_CASE("each row that a reader may choose can be linked to, by what names it") {
    const Page page = page_of(portfolio());
    CHECK(page.attribute("//tbody[1]/tr[2]", "id") == "portfolio-mod-12");
    CHECK(page.attribute("//tbody[1]/tr[3]", "id") == "portfolio-fresk");
    CHECK(page.attribute("//tbody[2]/tr[2]", "id") == "portfolio-mod-12-2"); // the id is not unique
    CHECK(page.count("//tbody[1]/tr[1]/@id") == 0);
}

TEST_CASE("a table's filter is hidden until it works, and has a name for each field") {
    const Page page = page_of(portfolio());
    CHECK(page.attribute("//form", "hidden") == "hidden");
    CHECK(page.attribute("//form", "data-table") == "portfolio-table");
    CHECK(page.count("//form/p/label[@for = ../input/@id or @for = ../select/@id]") == 3);
    CHECK(page.text("//form//select[@data-column='2']/../label") == "Status");
    CHECK(page.attribute("//form/p[@role='status']", "data-some") == "Viser {shown} av 3.");
    report::Table plain = portfolio();
    plain.filters.clear();
    CHECK(page_of(std::move(plain)).count("//form") == 0);
}

TEST_CASE("a cell's link leads to the row that it names, and to nothing that the page does not show") {
    report::Table shown = amounts("shown", 2);
    shown.rows[0].cells[1].link = report::LinkTarget{"sources", 1, ""};
    shown.rows[1].cells[1].link = report::LinkTarget{"private", 0, ""};
    shown.rows[0].cells[0].link = report::LinkTarget{"", {}, "section"};
    report::Table sources = amounts("sources", 2);
    sources.spreadsheet_only = true;
    report::Table unpublished = amounts("private", 1);
    unpublished.unedited = true;
    const Page page{document({shown, sources, unpublished})};
    const std::string href = page.attribute("//table[@id='shown-table']/tbody/tr[1]/td/a", "href");
    CHECK(page.attribute("//table[@id='sources-table']/tbody/tr[2]", "id") == href.substr(1));
    CHECK(page.attribute("//table[@id='shown-table']/tbody/tr[1]/th/a", "href") == "#section");
    CHECK(page.count("//table[@id='shown-table']/tbody/tr[2]//a") == 0);
    CHECK(page.count("//table") == 2);
}

TEST_CASE("what is too detailed for paper is folded away on a page") {
    report::Table sources = amounts("sources", 2);
    sources.spreadsheet_only = true;
    const Page page = page_of(std::move(sources));
    CHECK(page.text("//details/summary") == "Table sources");
    CHECK(page.count("//details//table") == 1);
    CHECK(page.count("//details/@open") == 0);
}

TEST_CASE("a note on a page is linked from the cell that it explains") {
    report::Table noted = amounts("a", 2);
    noted.rows[1].cells[1].note = "second";
    noted.notes = {{"whole", "Of all"}, {"second", "Of one"}};
    const Page page = page_of(std::move(noted));
    CHECK(page.text("//tbody/tr[2]/td/sup/a") == "1");
    CHECK(page.attribute("//tbody/tr[2]/td/sup/a", "aria-label") == "Fotnote 1");
    CHECK(page.attribute("//tbody/tr[2]/td/sup/a", "href") == "#a-note-second");
    CHECK(page.text("//ol[@class='notes']/li[@id='a-note-second']") == "Of one");
    CHECK(page.text("//p[@class='notes']") == "Of all");
}
