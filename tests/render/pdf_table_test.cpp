// SPDX-License-Identifier: MIT
#include "pdf_reading.hpp"
#include "pdf_sample.hpp"
#include "render/pdf/legible.hpp"
#include "render/render.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using namespace kvartal::render;
using namespace kvartal::render::tests;
using report::RowRole;

namespace {

ReadPdf pdf_of(std::vector<report::Block> blocks) {
    return ReadPdf{
        to_pdf(document_of({{"a", "Kapittel", 1, std::move(blocks), false}}), norwegian_words(), open_sans())
            .bytes};
}

const PlacedText *find(const std::vector<PlacedText> &texts, const std::string &text) {
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const PlacedText &t) { return t.text == text; });
    return found == texts.end() ? nullptr : &*found;
}

/// No text may begin left of the page or below it, nor reach its right edge.
void check_within_pages(ReadPdf &pdf) {
    for (std::size_t page = 0; page < pdf.pages(); ++page) {
        const auto box = pdf.page(page).getKey("/MediaBox").getArrayAsRectangle();
        for (const PlacedText &text : pdf.placed(page)) {
            // The narrowest letter of Open Sans is more than 0.2 em wide.
            const auto letters = static_cast<double>(pdf::decoded(text.text).size());
            const bool within = text.x >= 30 && text.x + 0.2 * letters * text.size <= box.urx - 30
                                && text.y >= 20 && text.y + text.size <= box.ury - 20;
            if (!within) {
                FAIL("page " << page << ": " << text.text << " at " << text.x << ", " << text.y);
            }
        }
    }
}

} // namespace

TEST_CASE("a long table has its header and its shortened caption on each page") {
    ReadPdf pdf = pdf_of({table_of(100)});
    REQUIRE(pdf.pages() >= 5);
    CHECK(occurrences(pdf.text(2), "Tabell 1: Tiltak\n") == 1);
    std::size_t rows = 0;
    for (std::size_t page = 2; page < pdf.pages(); ++page) {
        CHECK(occurrences(pdf.text(page), "Navn\nBudsjett\n") == 1);
        CHECK(occurrences(pdf.text(page), "Tabell 1: Tiltak (forts.)\n") == (page == 2 ? 0 : 1));
        rows += occurrences(pdf.text(page), "Tiltak ") - occurrences(pdf.text(page), "Tiltak (");
    }
    CHECK(rows == 100);
}

TEST_CASE("a wide table lies on landscape pages, and what follows stands upright again") {
    report::Table wide = table_of(60);
    wide.wide = true;
    ReadPdf pdf = pdf_of({report::BulletList{{"Før"}}, wide, report::Paragraph{"Etter"}});
    CHECK_FALSE(pdf.is_landscape(2));
    CHECK(pdf.is_landscape(3));
    CHECK(pdf.is_landscape(pdf.pages() - 2));
    CHECK_FALSE(pdf.is_landscape(pdf.pages() - 1));
    CHECK(occurrences(pdf.text(pdf.pages() - 1), "Etter\n") == 1);
}

TEST_CASE("a chapter that leads up to a wide table in a few words stands on the table's page") {
    report::Table wide = table_of(3);
    wide.wide = true;
    ReadPdf pdf = pdf_of({report::Paragraph{"Kort innledning."}, wide});
    REQUIRE(pdf.pages() == 3);
    CHECK(pdf.is_landscape(2));
}

TEST_CASE("amounts are written in the document's language and end at one edge; blank stays blank") {
    report::Table table = table_of(0);
    table.decimals = 1;
    table.rows = {{RowRole::body, {words("a"), mnok(1234)}},
                  {RowRole::body, {words("b"), mnok(-7)}},
                  {RowRole::body, {words("c"), {}}}};
    ReadPdf pdf = pdf_of({table});
    const auto texts = pdf.placed(2);
    const PlacedText *large = find(texts, "1\u00A0234,0");
    const PlacedText *negative = find(texts, "\u22127,0");
    REQUIRE(large != nullptr);
    REQUIRE(negative != nullptr);
    CHECK(large->x < negative->x);
    // After "c" comes the foot of the page: nothing was drawn for the blank amount.
    CHECK(occurrences(pdf.text(2), "c\nPorteføljen") == 1);
}

TEST_CASE("a section row is not left at the foot of a page, nor a sum parted from the row above it") {
    for (std::size_t rows = 20; rows < 45; ++rows) {
        report::Table table = table_of(rows);
        table.rows.push_back({RowRole::section, {words("Avsnitt"), {}}});
        table.rows.push_back({RowRole::body, {words("Neste"), mnok(1)}});
        table.rows.push_back({RowRole::total, {words("Sum"), mnok(1)}});
        ReadPdf pdf = pdf_of({table});
        for (std::size_t page = 2; page < pdf.pages(); ++page) {
            const std::string text = pdf.text(page);
            INFO(rows << " rows, page " << page);
            CHECK(occurrences(text, "Avsnitt\n") == occurrences(text, "Neste\n"));
            CHECK(occurrences(text, "Neste\n") == occurrences(text, "Sum\n"));
        }
    }
}

TEST_CASE("a note's number is raised at the cell and links to the note below the table") {
    report::Table table = table_of(2);
    table.notes = {{"bridge", "Forklaring."}};
    table.rows[1].cells[1].note = std::string{"bridge"};
    ReadPdf pdf = pdf_of({table});
    const auto texts = pdf.placed(2);
    const auto raised = std::find_if(texts.begin(), texts.end(),
                                     [](const PlacedText &t) { return t.text == "1" && t.size < 7; });
    REQUIRE(raised != texts.end());
    const PlacedText *note = find(texts, "Forklaring.");
    REQUIRE(note != nullptr);
    auto links = pdf.page(2).getKey("/Annots");
    REQUIRE(links.getArrayNItems() == 1);
    const double target = links.getArrayItem(0).getKey("/Dest").getArrayItem(3).getNumericValue();
    CHECK(target > note->y);
    CHECK(target < note->y + 20);
}

TEST_CASE("a heading is not left at the foot of a page by what follows it") {
    for (std::size_t lines = 20; lines < 45; ++lines) {
        const report::Section before{
            "a", "Før", 1, {report::BulletList{std::vector<std::string>(lines, "linje")}}, false};
        const report::Section bare{"b", "Bart", 1, {}, false};
        const report::Section part{"c", "Delen", 2, {table_of(8)}, false};
        ReadPdf pdf{to_pdf(document_of({before, bare, part}), norwegian_words(), open_sans()).bytes};
        for (std::size_t page = 2; page < pdf.pages(); ++page) {
            const std::string text = pdf.text(page);
            INFO(lines << " lines, page " << page);
            CHECK(occurrences(text, "Bart\n") == occurrences(text, "Delen\n"));
            CHECK(occurrences(text, "Delen\n") == occurrences(text, "Tiltak 8\n"));
        }
    }
}

TEST_CASE("twenty columns are readable across a page") {
    report::Table table = table_of(52);
    table.wide = true;
    for (int i = 0; i < 18; ++i) {
        table.columns.push_back(
            {i == 7 ? "Fastlege (takstforhandlinger)" : "HDIR", "Finansiør", report::ColumnKind::amount, 1});
        for (report::TableRow &row : table.rows) {
            row.cells.push_back(mnok(124));
        }
    }
    ReadPdf pdf = pdf_of({table});
    const auto texts = pdf.placed(2);
    const PlacedText *first = find(texts, "Tiltak 1");
    REQUIRE(first != nullptr);
    CHECK(first->size >= 7);
    check_within_pages(pdf);
}

TEST_CASE("hostile texts stay within the pages") {
    const std::string word(10000, 'a');
    std::string sentence;
    for (int i = 0; i < 3000; ++i) {
        sentence += "ord ";
    }
    report::Table table = table_of(3);
    table.caption = std::string(300, 'x');
    table.columns[0].label = std::string(900, 'H');
    table.columns[1].group = std::string(300, 'G');
    table.rows[0].cells[0] = words(word);
    table.rows[1].cells = {words(sentence), words(std::string(400, '9'))};
    table.rows[2].cells = {words("\xFF\x01\u05E9\u05DC \U0001F600"), words(std::string(200, '\n'))};
    report::Chart chart;
    chart.caption = "Stolper";
    chart.table = table.id;
    chart.value_column = 1;
    chart.rows = {0, 1, 2, 99};
    report::Chart donut = chart;
    donut.kind = report::ChartKind::donut;
    donut.centre_label = word;
    const report::KeyFigures figures{
        {{std::string(80, '8'), "MNOK", word, foundation::Tone::bad}, {"1", word, "b", {}}}};
    report::Document document =
        document_of({{"a",
                      std::string(500, 'O'),
                      1,
                      {report::Paragraph{word}, report::BulletList{{word}}, figures, table, chart, donut},
                      false}});
    document.front = {word, word, word, std::vector<std::string>(200, word)};
    ReadPdf pdf{to_pdf(document, norwegian_words(), open_sans()).bytes};
    check_within_pages(pdf);
}

TEST_CASE("a row that is higher than a page goes on with nothing lost") {
    std::string numbers;
    for (int i = 1000; i < 3000; ++i) {
        numbers += std::to_string(i) + " ";
    }
    report::Table table = table_of(1);
    table.columns.insert(table.columns.end(), 9, {"Beløp", "", report::ColumnKind::amount, 1});
    table.rows[0].cells[0] = words(numbers);
    ReadPdf pdf = pdf_of({table});
    REQUIRE(pdf.pages() > 4);
    std::string all;
    for (std::size_t page = 2; page < pdf.pages(); ++page) {
        all += pdf.text(page);
        CHECK(occurrences(pdf.text(page), "Navn\n") == 1);
    }
    for (int i = 1000; i < 3000; i += 37) {
        CHECK(occurrences(all, std::to_string(i)) == 1);
    }
}

TEST_CASE("rows with too few or too many cells are printed as far as the columns go") {
    report::Table table = table_of(0);
    table.rows = {{RowRole::body, {words("bare navn")}},
                  {RowRole::body, {words("x"), mnok(1), words("for mye")}},
                  {RowRole::total, {}}};
    report::Table empty;
    empty.id = "empty";
    ReadPdf pdf = pdf_of({table, empty});
    CHECK(occurrences(pdf.text(2), "bare navn\n") == 1);
    CHECK(occurrences(pdf.text(2), "for mye") == 0);
}

TEST_CASE("a table's notes stand on a page with its last row") {
    for (std::size_t rows = 20; rows < 60; ++rows) {
        report::Table table = table_of(rows);
        table.notes = {{"a", "Første note."}, {"b", "Andre note."}, {"c", "Tredje note."}};
        ReadPdf pdf = pdf_of({table});
        const std::string last = pdf.text(pdf.pages() - 1);
        INFO(rows << " rows");
        CHECK(occurrences(last, "Første note.") == 1);
        CHECK(occurrences(last, "Tiltak " + std::to_string(rows) + "\n") == 1);
    }
}

TEST_CASE("a chapter that stands alone has its page to itself, with its parts") {
    const auto section = [](const char *id, int level, bool alone) {
        report::Section made{id, id, level, {report::Paragraph{std::string{"Tekst i "} + id}}, false};
        made.stands_alone = alone;
        return made;
    };
    ReadPdf pdf{to_pdf(document_of({section("agenda", 1, false), section("summary", 1, true),
                                    section("decision", 2, false), section("status", 1, false),
                                    section("goals", 1, false)}),
                       norwegian_words(), open_sans())
                    .bytes};
    REQUIRE(pdf.pages() == 5); // the front page and the contents come first
    CHECK(occurrences(pdf.text(2), "Tekst i agenda") == 1);
    CHECK(occurrences(pdf.text(3), "Tekst i summary") == 1);
    CHECK(occurrences(pdf.text(3), "Tekst i decision") == 1);
    CHECK(occurrences(pdf.text(4), "Tekst i status") == 1);
    CHECK(occurrences(pdf.text(4), "Tekst i goals") == 1);
}
