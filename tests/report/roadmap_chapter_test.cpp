// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using foundation::Date;
using foundation::DateSpan;
using foundation::Language;
using made::Wish;
using report::CellContent;

namespace {

Date day(const char *iso) {
    return foundation::date_from_iso(iso).value();
}

portfolio::Placed<DateSpan> on(const char *first, const char *last = nullptr) {
    return made::placed(DateSpan{day(first), day(last == nullptr ? first : last)});
}

/// Of 30.04.2019: Sen and Tidlig in area A, Udatert in area B, none with dates.
portfolio::Portfolio undated() {
    auto setup = made::setup();
    portfolio::Chapter roadmap;
    roadmap.id = "roadmap";
    setup.chapters = {std::move(roadmap)};
    setup.lists_chapters = true;
    return consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR",
                         {Wish{.id = "1", .name = "Sen"}, Wish{.id = "2", .name = "Tidlig"},
                          Wish{.id = "3", .name = "Udatert", .focus_area = "2.1"}})});
}

portfolio::Initiative &named(portfolio::Portfolio &whole, const char *name) {
    return *std::find_if(whole.initiatives.begin(), whole.initiatives.end(),
                         [&](const auto &one) { return one.name.value == name; });
}

portfolio::Portfolio dated() {
    portfolio::Portfolio whole = undated();
    named(whole, "Sen").start = on("2019-03-01");
    named(whole, "Sen").end = on("2020-06-30");
    named(whole, "Sen").phase = made::placed(std::string{"concept"});
    named(whole, "Tidlig").start = on("2018-01-01", "2018-12-31"); // "2018"
    named(whole, "Tidlig").end = on("2021-07-01", "2021-09-30");   // "Q3 2021"
    return whole;
}

report::Document composed(const portfolio::Portfolio &whole, Language language = Language::nb) {
    return report::compose(whole, definition::shipped_texts(language));
}

const report::Roadmap &roadmap_in(const report::Document &document) {
    REQUIRE(document.sections.front().id == "roadmap");
    REQUIRE(document.sections.front().blocks.size() == 3);
    return std::get<report::Roadmap>(document.sections.front().blocks[1]);
}

const report::Table &table_in(const report::Document &document) {
    const report::Table *table = report::find_table(document, "roadmap");
    REQUIRE(table != nullptr);
    return *table;
}

std::string words_in(const report::Document &document) {
    return std::get<report::Paragraph>(document.sections.front().blocks.front()).text;
}

CellContent words(const char *text) {
    return std::string{text};
}

} // namespace

TEST_CASE("the roadmap lists every initiative under its area, the first to begin on top") {
    const auto document = composed(dated());
    const report::Table &table = table_in(document);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0].role == report::RowRole::section);
    CHECK(table.rows[0].cells[0].content == words("Område A"));
    CHECK(table.rows[1].cells[0].content == words("Tidlig"));
    CHECK(table.rows[2].cells[0].content == words("Sen"));
    CHECK(table.rows[3].cells[0].content == words("Område B"));
    CHECK(table.rows[4].cells[0].content == words("Udatert"));
    CHECK(table.rows[2].cells[1].content == words("1"));
    CHECK(table.rows[2].cells[2].content == words("HDIR"));
    CHECK(table.rows[2].cells[3].content == words("Konsept"));
    CHECK(table.rows[2].cells[4].content == CellContent{day("2019-03-01")});
    CHECK(table.rows[2].cells[5].content == CellContent{day("2020-06-30")});
}

TEST_CASE("a start given as a year is its first day in the roadmap, an end given as a quarter its last") {
    const auto document = composed(dated());
    const report::Table &table = table_in(document);
    CHECK(table.rows[1].cells[4].content == CellContent{day("2018-01-01")});
    CHECK(table.rows[1].cells[5].content == CellContent{day("2021-09-30")});
    CHECK(table.notes.back().id == "precision");
    auto exact = dated();
    named(exact, "Tidlig").start = on("2018-01-01");
    named(exact, "Tidlig").end = on("2021-09-30");
    CHECK(table_in(composed(exact)).notes.back().id == "barless");
}

TEST_CASE("an initiative of the roadmap leads to its row of the portfolio table") {
    const auto document = composed(dated());
    const report::Table *portfolio = report::find_table(document, "portfolio");
    REQUIRE(portfolio != nullptr);
    for (const std::size_t row : {1U, 2U, 4U}) {
        const report::TableCell &name = table_in(document).rows[row].cells[0];
        REQUIRE(name.link.has_value());
        CHECK(name.link->table == "portfolio");
        CHECK(portfolio->rows.at(name.link->row.value()).cells[1].content == name.content);
    }
}

TEST_CASE("an initiative without dates, or that ends before it begins, is listed and noted") {
    auto whole = dated();
    named(whole, "Sen").end = on("2019-02-28");
    const auto document = composed(whole);
    const report::Table &table = table_in(document);
    CHECK(table.rows[2].cells[0].content == words("Sen")); // after those with a bar
    CHECK(table.rows[2].cells[5].note == "barless");
    CHECK(table.rows[4].cells[4].content == words("Ikke oppgitt"));
    CHECK(table.rows[4].cells[4].note == "barless");
    CHECK(table.rows[4].cells[5].note == "barless");
    CHECK(table.notes.front().id == "barless");
    CHECK(words_in(document)
          == "Ett av 3 tiltak har oppgitt start og slutt. Etter planen avsluttes 1 i\u00A02021.");
}

TEST_CASE("an end that has passed is noted and counted, and not among the ends to come") {
    auto whole = dated();
    named(whole, "Sen").end = on("2019-04-29");
    const auto document = composed(whole);
    CHECK(table_in(document).rows[2].cells[5].note == "overdue");
    CHECK(words_in(document)
          == "2 av 3 tiltak har oppgitt start og slutt. Etter planen avsluttes 1 i\u00A02021. Ett tiltak har "
             "passert sluttdatoen sin uten å være meldt ferdigstilt.");
    named(whole, "Sen").end = on("2019-04-30"); // the cut-off itself
    CHECK(table_in(composed(whole)).rows[2].cells[5].note.empty());
}

TEST_CASE("the next milestone is the first that is not reached, by its forecast where it has one") {
    auto whole = dated();
    CHECK_FALSE(roadmap_in(composed(whole)).mark_column);
    const auto milestone = [](const char *planned) {
        portfolio::Milestone made;
        made.planned = on(planned);
        return made;
    };
    portfolio::Milestone reached = milestone("2019-01-01"), late = milestone("2019-05-01"),
                         next = milestone("2019-06-01");
    reached.actual = on("2019-01-02");
    late.forecast = on("2019-12-01");
    named(whole, "Sen").milestones = {late, reached, next};
    const auto document = composed(whole);
    REQUIRE(roadmap_in(document).mark_column == 6U);
    CHECK(table_in(document).columns[6].label == "Neste milepæl");
    CHECK(table_in(document).rows[2].cells[6].content == CellContent{day("2019-06-01")});
    CHECK(table_in(document).rows[1].cells[6].content == CellContent{});
}

TEST_CASE("the roadmap tells in words what its bars show") {
    const auto document = composed(dated());
    CHECK(roadmap_in(document).alternative
          == "Tidslinje, Veikart for tiltakene: Område A: Tidlig (Ikke rapportert), 01.01.2018 til "
             "30.09.2021; Sen (Konsept), 01.03.2019 til 30.06.2020. Område B: Udatert (Ikke rapportert), "
             "uten brukbar start og slutt.");
    CHECK(roadmap_in(document).kinds == std::vector<std::string>{"Konsept"});
}

TEST_CASE("the roadmap's years go from the first start to the last end, and are at most six") {
    auto whole = dated();
    const auto years = [&] {
        const auto document = composed(whole);
        return std::pair{roadmap_in(document).first_year, roadmap_in(document).last_year};
    };
    CHECK(years() == std::pair{2018, 2021});
    named(whole, "Sen").end = on("2030-12-31");
    CHECK(years() == std::pair{2018, 2023});
    named(whole, "Tidlig").start = on("2009-01-01");
    CHECK(years() == std::pair{2017, 2022}); // two years before the cut-off's
    named(whole, "Sen").end = on("2020-06-30");
    CHECK(years() == std::pair{2016, 2021}); // there is no more to come
}

TEST_CASE("a roadmap limited to an area shows its own table, whose links lead to rows that are there") {
    auto whole = dated();
    whole.setup.chapters.front().limits = {
        {portfolio::ChooseBy::area, {"Område A"}, made::placed(std::string{}, "round.xlsx").place}};
    const auto document = composed(whole);
    const auto &blocks = document.sections.front().blocks; // the first says what is chosen
    const auto roadmap = std::find_if(blocks.begin(), blocks.end(), [](const report::Block &one) {
        return std::holds_alternative<report::Roadmap>(one);
    });
    REQUIRE(roadmap != blocks.end());
    CHECK(std::get<report::Roadmap>(*roadmap).caption.find("Område A") != std::string::npos);
    const report::Table *table = report::find_table(document, std::get<report::Roadmap>(*roadmap).table);
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 3);
    const auto &link = table->rows[2].cells[0].link;
    REQUIRE(link.has_value());
    const report::Table *portfolio = report::find_table(document, link->table);
    REQUIRE(portfolio != nullptr);
    CHECK(portfolio->rows.at(link->row.value()).cells[1].content == words("Sen"));
}

TEST_CASE("a portfolio without dates has no roadmap") {
    const auto document = composed(undated());
    CHECK(report::find_table(document, "roadmap") == nullptr);
}
