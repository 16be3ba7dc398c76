// SPDX-License-Identifier: MIT
#include "xlsx_documents.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using foundation::Tone;
using report::ColumnKind;

TEST_CASE("words stay words, whatever a spreadsheet would make of them") {
    const std::vector<std::string> texts{"=1+1",
                                         "@x",
                                         "+1",
                                         "-1",
                                         "{=A1}",
                                         "1234",
                                         "=cmd|' /C calc'!A0",
                                         "#REF!",
                                         "TRUE",
                                         "1/2",
                                         "01.02.2019",
                                         "http://example.org",
                                         "internal:A1",
                                         "mailto:a@example.org"};
    report::Table made = table("Words", {column("Text")}, {});
    for (const std::string &text : texts) {
        made.rows.push_back(row({words(text)}));
    }
    const Package package = rendered(made);
    CHECK(package.formulas().empty());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto written = package.cell("Words", "A" + std::to_string(4 + i));
        REQUIRE(written);
        CHECK(written->type == "s");
        CHECK(written->value == texts[i]);
    }
    CHECK(package.sheet("Words").select_nodes("//hyperlink").size() == 1); // the way back
}

TEST_CASE("captions, labels, notes and front-page lines stay words as well") {
    report::Table made =
        table("T", {column("=A1", ColumnKind::text, "=group"), column("=B1", ColumnKind::text, "=group")},
              {row({words("x"), words("y")})});
    made.caption = "=caption";
    made.notes = {{"n", "=note"}};
    report::Document whole = document({report::Paragraph{"=paragraph"}, made});
    whole.front = {"=publisher", "=title", "=subtitle", {"=line"}};
    const Package package = rendered(whole);
    CHECK(package.formulas().empty());
    CHECK(package.cell("T", "A1")->value == "=caption");
    CHECK(package.cell("T", "A3")->value == "=group");
    CHECK(package.cell("T", "B4")->value == "=B1");
    CHECK(package.cell("T", "A7")->value == "=note");
}

TEST_CASE("an amount is the exact number of the unit, shown with the table's decimals") {
    report::Table made = table("T", {column("Amount", ColumnKind::amount)}, {});
    made.decimals = 1;
    made.rows = {row({cell(foundation::Money::from_ore(2'150'000'001))}), row({mnok(-5)}),
                 row({count(1'234)})};
    const Package package = rendered(made);
    CHECK(package.cell("T", "A4")->value == "21.50000001"); // 21.5 MNOK and an øre
    CHECK(package.cell("T", "A4")->number_format == "#,##0.0");
    CHECK(package.cell("T", "A5")->value == "-0.5");
    CHECK(package.cell("T", "A6")->value == "1234");
    CHECK(package.cell("T", "A6")->number_format == "#,##0");
    CHECK(package.cell("T", "A6")->type == "n");
}

TEST_CASE("a date is a real date, shown as the document's language writes it") {
    report::Table made = table("T", {column("Date", ColumnKind::date)},
                               {row({cell(std::chrono::year{2019} / std::chrono::April / 30)}),
                                row({cell(std::chrono::year{1899} / std::chrono::May / 1)})});
    report::Document norwegian = document({made});
    report::Document english = norwegian;
    english.language = foundation::Language::en;
    CHECK(rendered(norwegian).cell("T", "A4")->value == "43585"); // days since 30 December 1899
    CHECK(rendered(norwegian).cell("T", "A4")->number_format == "dd.mm.yyyy");
    CHECK(rendered(english).cell("T", "A4")->number_format == "d mmm yyyy");
    CHECK(rendered(norwegian).cell("T", "A5")->value == "1899-05-01"); // before spreadsheets' calendar
}

TEST_CASE("a status is its word on the colour of its tone") {
    report::Table made = table("T", {column("Status", ColumnKind::status)}, {});
    for (const auto &[word, tone] : {std::pair{"Grønn", Tone::good},
                                     {"Gul", Tone::caution},
                                     {"Rød", Tone::bad},
                                     {"Ukjent", Tone::none}}) {
        made.rows.push_back(row({cell(report::StatusMark{word, tone})}));
    }
    const Package package = rendered(made);
    CHECK(package.cell("T", "A5")->value == "Gul");
    CHECK(package.cell("T", "A4")->fill == "FFD3EAD3");
    CHECK(package.cell("T", "A5")->fill == "FFFFE9A8");
    CHECK(package.cell("T", "A6")->fill == "FFF6C9C4");
    CHECK(package.cell("T", "A7")->fill == "FFE6E8EB");
}

TEST_CASE("a blank cell holds nothing, so that COUNTA passes it by") {
    const Package package = rendered(table("T", {column("A"), column("B")}, {row({cell({}), words("")})}));
    for (const char *address : {"A4", "B4"}) {
        const pugi::xml_node node =
            package.sheet("T").select_node((std::string{"//c[@r='"} + address + "']").c_str()).node();
        CHECK(node.attribute("s"));
        CHECK_FALSE(node.first_child());
    }
}

TEST_CASE("a note's mark is shown by the number format: the figure stays a number and the word itself") {
    report::Table made = amounts("T", 3);
    made.notes = {{"all", "For the whole table"}, {"first", "On a figure"}, {"second", "On a word"}};
    made.rows[0].cells[1].note = "first";
    made.rows[1].cells[0].note = "second";
    const Package package = rendered(made);
    CHECK(package.cell("T", "B4")->value == "1");
    CHECK(package.cell("T", "B4")->number_format == "#,##0\"¹\"");
    CHECK(package.cell("T", "B5")->number_format == "#,##0_¹"); // in line with the figure above it
    CHECK(package.cell("T", "A5")->value == "B");
    CHECK(package.cell("T", "A5")->number_format == "General;-General;General;@\"²\"");
    CHECK(package.cell("T", "A8")->value == "For the whole table");
    CHECK(package.cell("T", "A9")->value == "¹ On a figure");
    CHECK(package.cell("T", "A10")->value == "² On a word");
}

TEST_CASE("a table with very many notes marks the last ones with a star and says which cells they concern") {
    report::Table made = amounts("T", 30);
    for (std::size_t i = 0; i < 30; ++i) {
        made.rows[i].cells[1].note = "n" + std::to_string(i);
        made.notes.push_back({"n" + std::to_string(i), "Note"});
    }
    const Package package = rendered(made);
    CHECK(package.cell("T", "B23")->number_format == "#,##0\"²⁰\"");
    CHECK(package.cell("T", "B24")->number_format == "#,##0\"*\"");
    CHECK(package.cell("T", "A55")->value == "* B24: Note"); // row 34 is the first below; 35 the first note
}

TEST_CASE("a link leads to the table's sheet or row and leaves the cell what it is") {
    report::Table made = amounts("T", 2);
    made.rows[0].cells[1].link = report::LinkTarget{"Kari's", 3, ""};
    made.rows[1].cells[0].link = report::LinkTarget{"", std::nullopt, "section"};
    const Package package = rendered(document({report::Paragraph{"Words"}, made, amounts("Kari's", 5)}));
    CHECK(package.cell("T", "B4")->type == "n");
    CHECK(package.cell("T", "B4")->value == "1");
    const auto location = [&](const std::string &address) {
        return std::string{package.sheet("T")
                               .select_node(("//hyperlink[@ref='" + address + "']").c_str())
                               .node()
                               .attribute("location")
                               .value()};
    };
    CHECK(location("B4") == "'Kari''s'!A7");
    const std::string section = location("A5");
    REQUIRE(section.starts_with("'Rapport'!A"));
    CHECK(package.cell("Rapport", section.substr(section.find('!') + 1))->value == "Heading");
}
