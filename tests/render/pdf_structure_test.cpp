// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "pdf_sample.hpp"
#include "render/pdf/canvas.hpp"
#include "render/pdf/typesetting.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using namespace kvartal::render;
using namespace kvartal::render::tests;
using report::ColumnKind;
using report::RowRole;

namespace {

/// The recorded structure from the first section on, without the front page and the contents.
std::string structure_of(std::vector<report::Section> sections) {
    const auto typeset = pdf::typeset(document_of(std::move(sections)), norwegian_words(), open_sans());
    const auto &root = typeset.canvas->recording().root;
    std::string all;
    for (std::size_t kid = 2; kid < root.kids.size(); ++kid) {
        all += pdf::as_text(*std::get<std::unique_ptr<pdf::Element>>(root.kids[kid]));
    }
    return all;
}

report::Table grouped_table() {
    report::Table table;
    table.id = "portfolio";
    table.caption = "Portefølje";
    table.columns = {{"Tiltak", "", ColumnKind::text, 1},
                     {"Status", "", ColumnKind::status, 1},
                     {"HDIR", "Finansiør", ColumnKind::amount, 1},
                     {"RHF", "Finansiør", ColumnKind::amount, 1}};
    table.rows = {{RowRole::section, {words("Område A"), {}, {}, {}}},
                  {RowRole::body, {words("Alfa"), status("Grønn", foundation::Tone::good), mnok(12), {}}},
                  {RowRole::total, {words("Sum"), {}, mnok(12), mnok(0)}}};
    table.rows[2].cells[2].note = "bridge";
    table.notes = {{"whole", "Slik de er rapportert."}, {"bridge", "Brutto."}};
    return table;
}

} // namespace

TEST_CASE("headings, paragraphs and lists are recorded in reading order, parts within their chapter") {
    report::Section chapter{"a", "Sammendrag", 1, {report::Paragraph{"Én setning."}}, false};
    report::Section part{"b", "Mer", 2, {report::BulletList{{"Ett", "To"}}}, false};
    CHECK(structure_of({chapter, part}) == R"(Sect
  H2 "1 Sammendrag"
  P "Én setning."
  Sect
    H3 "1.1 Mer"
    L
      LI
        Lbl "•"
        LBody "Ett"
      LI
        Lbl "•"
        LBody "To"
)");
}

TEST_CASE("a table is recorded with its caption, header cells and their scopes, and its notes") {
    CHECK(structure_of({{"a", "Tabell", 1, {grouped_table()}, false}}) == R"(Sect
  H2 "1 Tabell"
  Table
    Caption "Tabell 1: Portefølje"
    THead
      TR
        TH scope=column rows=2 "Tiltak"
        TH scope=column rows=2 "Status"
        TH scope=column columns=2 "Finansiør"
      TR
        TH scope=column "HDIR"
        TH scope=column "RHF"
    TBody
      TR
        TH scope=row columns=4 "Område A"
      TR
        TH scope=row "Alfa"
        TD "Grønn"
        TD "12"
        TD
      TR
        TH scope=row "Sum"
        TD
        TD "12"
          Reference
            Link "1"
        TD "0"
  Note id=note bridge of portfolio "Brutto."
    Lbl "1"
  Note id=note whole of portfolio "Slik de er rapportert."
)");
}

TEST_CASE("a chart is recorded as a figure with its alternative text") {
    report::Table table = table_of(2);
    table.spreadsheet_only = true;
    report::Chart chart;
    chart.caption = "Budsjett";
    chart.alternative = "To tiltak på 1 MNOK hver.";
    chart.table = table.id;
    chart.value_column = 1;
    chart.rows = {0, 1};
    CHECK(structure_of({{"a", "Figur", 1, {table, chart}, false}}) == R"(Sect
  H2 "1 Figur"
  P "Figur 1: Budsjett"
  Figure alternative "To tiltak på 1 MNOK hver."
)");
}

TEST_CASE("key figures are recorded as a list of figure, unit and words") {
    const report::KeyFigures figures{{{"52", "tiltak", "i porteføljen", foundation::Tone::none},
                                      {"3", "", "med rød status", foundation::Tone::bad}}};
    CHECK(structure_of({{"a", "Tall", 1, {figures}, false}})
          == "Sect\n  H2 \"1 Tall\"\n  L\n"
             "    LI\n      LBody \"52\u00A0tiltak i porteføljen\"\n"
             "    LI\n      LBody \"3 med rød status\"\n");
}

TEST_CASE("a word that was broken between lines is whole in the record") {
    const std::string word = "takstforhandlingssamhandlingsinfrastrukturprogrammet";
    report::Table table = table_of(1);
    table.columns.insert(table.columns.end(), 12, {"Beløp", "", ColumnKind::amount, 1});
    table.rows[0].cells[0] = words(word);
    const std::string structure = structure_of({{"a", "Tabell", 1, {table}, false}});
    CHECK(structure.find("TH scope=row \"" + word + "\"") != std::string::npos);
}

TEST_CASE("every run of marked content belongs to the element that has it, page by page") {
    const auto typeset = pdf::typeset(document_of({{"a", "Tabell", 1, {table_of(120)}, false}}),
                                      norwegian_words(), open_sans());
    const pdf::Recording &recording = typeset.canvas->recording();
    REQUIRE(recording.marked.size() == static_cast<std::size_t>(typeset.canvas->page_count()));
    std::size_t runs = 0;
    for (std::size_t page = 0; page < recording.marked.size(); ++page) {
        for (std::size_t id = 0; id < recording.marked[page].size(); ++id) {
            const auto &kids = recording.marked[page][id]->kids;
            runs +=
                static_cast<std::size_t>(std::count_if(kids.begin(), kids.end(), [&](const pdf::Kid &kid) {
                    const auto *content = std::get_if<pdf::MarkedContent>(&kid);
                    return content != nullptr && content->page == static_cast<int>(page)
                           && content->id == static_cast<int>(id);
                }));
        }
    }
    std::size_t expected = 0;
    for (const auto &page : recording.marked) {
        expected += page.size();
    }
    CHECK(expected > 240); // 120 rows of two cells, and more
    CHECK(runs == expected);
}

TEST_CASE("drawing outside an element and artifacts, or within two, is refused as our fault") {
    pdf::Canvas canvas{open_sans()};
    canvas.add_page(pdf::Orientation::portrait);
    CHECK_THROWS_AS(canvas.fill(pdf::rectangle({0, 0, 1, 1}), {}), foundation::Error);
    canvas.begin(pdf::Artifact::layout);
    CHECK_THROWS_AS(canvas.begin(canvas.recording().root), foundation::Error);
    CHECK_THROWS_AS(canvas.finish(), foundation::Error);
}
