// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Language;
using made::Wish;
using portfolio::Chapter;
using portfolio::Show;

namespace {

Chapter chapter(std::string id, std::string text = {}, Show show = Show::when_filled) {
    Chapter made;
    made.id = std::move(id);
    made.text = made::placed(std::move(text), "round.xlsx");
    made.show = show;
    return made;
}

portfolio::Portfolio with_chapters(std::vector<Chapter> chapters, bool listed = true) {
    auto setup = made::setup();
    setup.chapters = std::move(chapters);
    setup.lists_chapters = listed;
    return consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR",
                         {Wish{.id = "1", .name = "En", .status = "red", .budget = "12.5"},
                          Wish{.id = "2", .name = "To", .budget = "7"}})});
}

/// Of the chapters that are printed.
std::vector<std::string> ids(const report::Document &document) {
    std::vector<std::string> all;
    for (const report::Section &section : document.sections) {
        if (!section.spreadsheet_only) {
            all.push_back(section.id);
        }
    }
    return all;
}

report::Document composed(const portfolio::Portfolio &whole, Language language = Language::nb) {
    return report::compose(whole, definition::shipped_texts(language));
}

} // namespace

TEST_CASE("a setup that lists chapters decides which there are, in which order and under which heading") {
    Chapter owners = chapter("owners", "Først dette.");
    owners.heading = "Hvem som betaler";
    owners.text_after = made::placed(std::string{"Så dette."}, "round.xlsx");
    const auto document =
        composed(with_chapters({owners, chapter("summary"), chapter("status", "", Show::never)}));
    CHECK(ids(document) == std::vector<std::string>{"owners", "summary"});
    const report::Section &first = document.sections.front();
    CHECK(first.heading == "Hvem som betaler");
    CHECK(std::get<report::Paragraph>(first.blocks.front()).text == "Først dette.");
    CHECK(std::get<report::Paragraph>(first.blocks.back()).text == "Så dette.");
}

TEST_CASE("a chapter without anything is left out, or says so when it is always to be there") {
    const auto document =
        composed(with_chapters({chapter("summary"), chapter("goals"),
                                chapter("dependencies", "", Show::always), chapter("themes")}));
    CHECK(ids(document) == std::vector<std::string>{"summary", "dependencies"});
    CHECK(std::get<report::Paragraph>(document.sections[1].blocks.front()).text
          == "Det er ikke rapportert noe om dette i denne runden.");
}

TEST_CASE("the portfolio and the sources are in the spreadsheet also when the report has no such chapter") {
    const auto document = composed(with_chapters({chapter("owners"), chapter("sources", "", Show::never)}));
    CHECK(ids(document) == std::vector<std::string>{"owners"});
    REQUIRE(report::find_table(document, "portfolio") != nullptr);
    CHECK(report::find_table(document, "portfolio")->spreadsheet_only);
    CHECK(report::find_table(document, "sources") != nullptr);
}

TEST_CASE("texts alone leave the chapters in their usual order, and the summary's figures first") {
    const auto document =
        composed(with_chapters({chapter("sources", "Herfra."), chapter("summary", "Kort sagt.")}, false));
    CHECK(document.sections.front().id == "summary");
    CHECK(document.sections.back().id == "sources");
    const auto &blocks = document.sections.front().blocks;
    CHECK(std::holds_alternative<report::KeyFigures>(blocks[0]));
    CHECK(std::get<report::Paragraph>(blocks[1]).text == "Kort sagt.");
}

TEST_CASE("free texts may be several, and a chapter of figures is there once") {
    const auto document = composed(with_chapters(
        {chapter("text", "En."), chapter("owners"), chapter("text", "To."), chapter("owners", "Igjen.")}));
    CHECK(ids(document) == std::vector<std::string>{"text", "owners", "text-2", "owners-3"});
    CHECK(document.sections[3].blocks.size() == 1);
}

TEST_CASE("a text names figures, in the report's language, and a name that is none is a finding") {
    const auto whole = with_chapters(
        {chapter("themes",
                 "{aktive} tiltak, { Rød_Status } på rødt, {budsjett_brutto} MNOK, {aktiv} og {} og {åpen")});
    const auto document = composed(whole);
    CHECK(std::get<report::Paragraph>(document.sections.front().blocks.front()).text
          == "2 tiltak, 1 på rødt, 19,5 MNOK, {aktiv} og {} og {åpen");
    const auto findings = report::check_texts(whole, definition::shipped_texts(Language::nb));
    REQUIRE(findings.size() == 1);
    CHECK(foundation::kind_of(findings[0].code).id == "figure-unknown");
    const auto english = with_chapters({chapter("themes", "{active} at {budget_gross}")});
    CHECK(std::get<report::Paragraph>(composed(english, Language::en).sections.front().blocks.front()).text
          == "2 at 19.5");
}

TEST_CASE("a text that names figures in one language may be used in a report in another") {
    auto whole = with_chapters({chapter("themes", "{ Rød_status } og {active} og {annet}")});
    const auto &nynorsk = definition::shipped_texts(Language::nn);
    for (const Language other : foundation::all_languages) {
        report::name_figures_in(nynorsk, definition::shipped_texts(other), whole.setup);
    }
    CHECK(whole.setup.chapters.front().text.value == "{raud_status} og {aktive} og {annet}");
    CHECK(std::get<report::Paragraph>(composed(whole, Language::nn).sections.front().blocks.front()).text
          == "1 og 2 og {annet}");
}

TEST_CASE("a board's case stands on the front page, and what it is asked below the summary") {
    auto whole = with_chapters({chapter("summary", "", Show::when_filled)});
    whole.setup.case_number = "22/19";
    whole.setup.case_type = "discussion";
    whole.setup.decision = made::placed(std::string{"Styret tar saken til orientering."});
    const auto document = composed(whole);
    CHECK(document.front.lines.front() == "Sak 22/19 – Drøfting");
    CHECK(ids(document) == std::vector<std::string>{"summary", "decision"});
    CHECK(document.sections[1].level == 2);
    CHECK(std::get<report::Paragraph>(document.sections[1].blocks.front()).text
          == "Styret tar saken til orientering.");
    CHECK(composed(with_chapters({chapter("summary")})).front.lines.size() == 2);
}

TEST_CASE("the need by year is each funder's shares of each year, and every share leads to its cell") {
    auto whole = with_chapters({chapter("funding-years")});
    auto &one = whole.initiatives.front();
    one.shares = {{"rhf", made::placed(made::mnok("5"))}};
    one.other_years = {{2020, {"rhf", made::placed(made::mnok("7"))}},
                       {2020, {"other", made::placed(made::mnok("1.5"))}}};
    const auto document = composed(whole);
    const report::Table *years = report::find_table(document, "funding-years");
    REQUIRE(years != nullptr);
    REQUIRE(years->columns.size() == 3);
    REQUIRE(years->rows.size() == 3);
    CHECK(std::get<foundation::Money>(years->rows[0].cells[2].content) == made::mnok("7"));
    CHECK(std::get<foundation::Money>(years->rows[2].cells[2].content) == made::mnok("8.5"));
    const report::Table *shares = report::find_table(document, "shares");
    REQUIRE(shares != nullptr);
    REQUIRE(shares->rows.size() == 3);
    const report::Table *sources = report::find_table(document, "sources");
    const auto &link = shares->rows[2].cells[4].link;
    REQUIRE(link.has_value());
    CHECK(sources->rows[link->row.value()].cells[2].content
          == report::CellContent{std::string{"Andre 2020"}});
}
