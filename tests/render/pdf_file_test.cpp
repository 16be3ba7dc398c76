// SPDX-License-Identifier: MIT
#include "foundation/error.hpp"
#include "pdf_reading.hpp"
#include "pdf_sample.hpp"
#include "render/render.hpp"

#include <catch2/catch.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

using namespace kvartal;
using namespace kvartal::render;
using namespace kvartal::render::tests;

namespace {

std::string pdf_of(const report::Document &document) {
    return to_pdf(document, norwegian_words(), open_sans()).bytes;
}

report::Section chapter(std::string id, std::string heading, std::vector<report::Block> blocks) {
    return {std::move(id), std::move(heading), 1, std::move(blocks), false};
}

QPDFObjectHandle bookmark(ReadPdf &pdf, std::size_t index) {
    auto item = pdf.root().getKey("/Outlines").getKey("/First");
    for (; index > 0; --index) {
        item = item.getKey("/Next");
    }
    return item;
}

} // namespace

TEST_CASE("the report opens with a front page and its contents, and chapters follow") {
    ReadPdf pdf{pdf_of(
        document_of({chapter("a", "Sammendrag", {report::Paragraph{"Gjennomføring går som planlagt."}})}))};
    REQUIRE(pdf.pages() == 3);
    CHECK(pdf.text(0)
          == "Fjordvik fylkeskommune\nPorteføljen 2. kvartal 2019\nStatus og budsjett\nPer 30.04.2019\n");
    CHECK(occurrences(pdf.text(1), "Innhold\n") == 1);
    CHECK(occurrences(pdf.text(1), "Sammendrag\n") == 1);
    CHECK(occurrences(pdf.text(2), "Gjennomføring går som planlagt.\n") == 1);
}

TEST_CASE("every page but the first has the title above and its number below") {
    ReadPdf pdf{pdf_of(document_of({chapter("a", "Sammendrag", {report::Paragraph{"Kort."}})}))};
    CHECK(occurrences(pdf.text(0), "Side") == 0);
    for (const std::size_t page : {1U, 2U}) {
        CHECK(occurrences(pdf.text(page), "Porteføljen 2. kvartal 2019\n") == 1);
        CHECK(occurrences(pdf.text(page), "Side " + std::to_string(page + 1) + " av 3\n") == 1);
    }
}

TEST_CASE("the file says what it is, in which language, and is dated by the document") {
    ReadPdf pdf{pdf_of(document_of({}))};
    auto info = pdf.document().getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Porteføljen 2. kvartal 2019");
    CHECK(info.getKey("/Author").getUTF8Value() == "Fjordvik fylkeskommune");
    CHECK(info.getKey("/Subject").getUTF8Value() == "Status og budsjett");
    CHECK(info.getKey("/CreationDate").getStringValue() == "D:20190430000000Z");
    CHECK(pdf.root().getKey("/Lang").getUTF8Value() == "nb");
    CHECK(pdf.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(pdf.root().hasKey("/PageLabels"));
}

TEST_CASE("the same document gives the same bytes of PDF") {
    const report::Document document = document_of({chapter("a", "Tabell", {table_of(60)})});
    CHECK(pdf_of(document) == pdf_of(document));
}

TEST_CASE("each font is embedded as a subset with a map to Unicode") {
    ReadPdf pdf{pdf_of(document_of({chapter("a", "Sammendrag", {report::Paragraph{"Kort."}})}))};
    std::size_t fonts = 0;
    for (auto object : pdf.document().getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Subtype").isNameAndEquals("/Type0")) {
            continue;
        }
        ++fonts;
        auto descriptor = object.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        CHECK(descriptor.getKey("/FontFile2").isStream());
        CHECK(object.getKey("/BaseFont").getName().starts_with("/KVRTA"));
        auto map = object.getKey("/ToUnicode").getStreamData();
        const std::string text{reinterpret_cast<const char *>(map->getBuffer()), map->getSize()};
        CHECK(occurrences(text, "beginbfrange") == 3);
        CHECK(occurrences(text, "<0000> <00FF> <0000>") == 1);
        CHECK(occurrences(text, "<FF00> <FFFF> <FF00>") == 1);
    }
    CHECK(fonts >= 2);
}

TEST_CASE("bookmarks lead to the contents and to each chapter, parts below their chapter") {
    report::Section part = chapter("b", "Del", {report::Paragraph{"Tekst."}});
    part.level = 2;
    report::Section last = chapter("c", "Tabell", {table_of(1)});
    std::get<report::Table>(last.blocks[0]).wide = true;
    ReadPdf pdf{pdf_of(document_of({chapter("a", "Først", {report::Paragraph{"Tekst."}}), part, last}))};
    CHECK(bookmark(pdf, 0).getKey("/Title").getUTF8Value() == "Innhold");
    CHECK(pdf.page_of(bookmark(pdf, 0).getKey("/Dest")) == 1);
    CHECK(bookmark(pdf, 1).getKey("/Title").getUTF8Value() == "1 Først");
    CHECK(bookmark(pdf, 1).getKey("/First").getKey("/Title").getUTF8Value() == "1.1 Del");
    CHECK(bookmark(pdf, 2).getKey("/Title").getUTF8Value() == "2 Tabell");
    CHECK(pdf.page_of(bookmark(pdf, 2).getKey("/Dest")) == 3);
    CHECK(pdf.root().getKey("/Outlines").getKey("/Count").getIntValue() == 4);
}

TEST_CASE("each entry of the contents is a link to its chapter, with the page's number") {
    report::Section wide = chapter("b", "Tabell", {table_of(1)});
    std::get<report::Table>(wide.blocks[0]).wide = true;
    ReadPdf pdf{pdf_of(document_of({chapter("a", "Først", {report::Paragraph{"Tekst."}}), wide}))};
    auto links = pdf.page(1).getKey("/Annots");
    REQUIRE(links.getArrayNItems() == 2);
    CHECK(pdf.page_of(links.getArrayItem(0).getKey("/Dest")) == 2);
    CHECK(pdf.page_of(links.getArrayItem(1).getKey("/Dest")) == 3);
    CHECK(links.getArrayItem(1).getKey("/Contents").getUTF8Value() == "Tabell, side 4");
    CHECK(occurrences(pdf.text(1), "\n 4\n") == 1);
}

TEST_CASE("contents that do not fit on one page go on, and the chapters are numbered after them") {
    std::vector<report::Section> sections;
    for (int i = 0; i < 50; ++i) {
        sections.push_back(chapter(std::to_string(i), "Kapittel", {}));
    }
    ReadPdf pdf{pdf_of(document_of(sections))};
    CHECK(occurrences(pdf.text(2), "Kapittel\n") > 0);
    auto first = pdf.page(1).getKey("/Annots").getArrayItem(0);
    CHECK(pdf.page_of(first.getKey("/Dest")) == 3);
    CHECK(first.getKey("/Contents").getUTF8Value() == "Kapittel, side 4");
}

TEST_CASE("a cell links to what is printed, and is plain text when that is not printed") {
    report::Table table = table_of(3);
    table.rows[0].cells[0].link = report::LinkTarget{"", {}, "c"};
    table.rows[1].cells[0].link = report::LinkTarget{"details", 2, ""};
    table.rows[2].cells[0].link = report::LinkTarget{"gone", 0, ""};
    report::Table details = table_of(5);
    details.id = "details";
    details.spreadsheet_only = true;
    ReadPdf pdf{pdf_of(
        document_of({chapter("a", "En", {table}), chapter("b", "To", {details}), chapter("c", "Tre", {})}))};
    auto links = pdf.page(2).getKey("/Annots");
    REQUIRE(links.getArrayNItems() == 1);
    CHECK(pdf.page_of(links.getArrayItem(0).getKey("/Dest")) == 2);
    CHECK(links.getArrayItem(0).getKey("/Contents").getUTF8Value() == "Tiltak 1");
}

TEST_CASE("a cell links to a whole table, and the words of a link over several lines are one link") {
    report::Table table = table_of(1);
    std::string name = "Alfa";
    for (int i = 0; i < 30; ++i) {
        name += " med mange ord";
    }
    table.rows[0].cells[0] = words(name);
    table.rows[0].cells[0].link = report::LinkTarget{"details", {}, ""};
    report::Table details = table_of(1);
    details.id = "details";
    ReadPdf pdf{pdf_of(document_of({chapter("a", "En", {table}), chapter("b", "To", {details})}))};
    auto links = pdf.page(2).getKey("/Annots");
    REQUIRE(links.getArrayNItems() == 1);
    auto link = links.getArrayItem(0);
    CHECK(link.getKey("/Contents").getUTF8Value() == name);
    const auto around = link.getKey("/Rect").getArrayAsRectangle();
    auto corners = link.getKey("/QuadPoints");
    REQUIRE(corners.getArrayNItems() >= 16); // two lines of four corners or more
    for (int i = 0; i < corners.getArrayNItems(); i += 2) {
        const double x = corners.getArrayItem(i).getNumericValue();
        const double y = corners.getArrayItem(i + 1).getNumericValue();
        CHECK((x >= around.llx - 0.01 && x <= around.urx + 0.01));
        CHECK((y >= around.lly - 0.01 && y <= around.ury + 0.01));
    }
}

TEST_CASE("the report's workbook travels in the PDF as its source, named, described and dated") {
    const EnclosedWorkbook workbook{"rapport-2019-q2.xlsx", std::string{"PK\3\4 and\0 more", 14}};
    ReadPdf pdf{to_pdf(document_of({}), norwegian_words(), open_sans(), workbook).bytes};
    const auto files = QPDFEmbeddedFileDocumentHelper{pdf.document()}.getEmbeddedFiles();
    REQUIRE(files.size() == 1);
    auto file = files.at("rapport-2019-q2.xlsx");
    CHECK(file->getFilename() == "rapport-2019-q2.xlsx");
    CHECK(file->getDescription() == "Rapporten som regneark");
    QPDFEFStreamObjectHelper content{file->getEmbeddedFileStream()};
    CHECK(content.getSubtype() == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    CHECK(content.getModDate() == "D:20190430000000Z");
    const auto data = file->getEmbeddedFileStream().getStreamData();
    CHECK(std::string{reinterpret_cast<const char *>(data->getBuffer()), data->getSize()} == workbook.bytes);
}

TEST_CASE("signs that XML cannot hold as they are do no harm in the title") {
    report::Document document = document_of({});
    document.front.title = "Drift & <vedlikehold>\x01";
    ReadPdf pdf{pdf_of(document)};
    const auto packet = pdf.root().getKey("/Metadata").getStreamData();
    const std::string text{reinterpret_cast<const char *>(packet->getBuffer()), packet->getSize()};
    CHECK(occurrences(text, ">Drift &amp; &lt;vedlikehold&gt;<") == 1);
}

TEST_CASE("sections and tables for the spreadsheet only are not printed, nor numbered") {
    report::Table detailed = table_of(1);
    detailed.caption = "For detaljert";
    detailed.spreadsheet_only = true;
    report::Section hidden = chapter("b", "Skjult", {report::Paragraph{"Skjult tekst."}});
    hidden.spreadsheet_only = true;
    ReadPdf pdf{pdf_of(
        document_of({chapter("a", "Først", {detailed}), hidden, chapter("c", "Sist", {table_of(1)})}))};
    const std::string text = pdf.text(1) + pdf.text(2);
    CHECK(occurrences(text, "Skjult") == 0);
    CHECK(occurrences(text, "For detaljert") == 0);
    CHECK(occurrences(text, "2 Sist") == 1);
    CHECK(occurrences(text, "Tabell 1: Tiltak") == 1);
}

TEST_CASE("a character that the fonts lack is shown as a question mark and found once") {
    const auto document = document_of({chapter("a", "Kort", {report::Paragraph{"\u05E9 og \u05E9"}})});
    const PdfRendering rendering = to_pdf(document, norwegian_words(), open_sans());
    REQUIRE(rendering.findings.size() == 1);
    CHECK(rendering.findings[0].code == foundation::FindingCode::font_lacks_glyph);
    ReadPdf pdf{rendering.bytes};
    CHECK(occurrences(pdf.text(2), "? og ?\n") == 1);
}

TEST_CASE("a font that cannot be read is named") {
    Fonts fonts = open_sans();
    const std::string whole = fonts.semibold;
    fonts.semibold = GENERATE_COPY(std::string{}, std::string{"no font"}, whole.substr(0, whole.size() / 2));
    try {
        to_pdf(document_of({}), norwegian_words(), fonts);
        FAIL("accepted");
    } catch (const foundation::Error &error) {
        CHECK(error.finding().code == foundation::FindingCode::font_missing);
        CHECK(error.finding().arguments.at("font") == foundation::Argument{std::string{"semibold"}});
    }
}
