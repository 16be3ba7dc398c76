// SPDX-License-Identifier: MIT
#include "pdf_reading.hpp"
#include "pdf_sample.hpp"
#include "render/render.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

using namespace kvartal;
using namespace kvartal::render;
using namespace kvartal::render::tests;

namespace {

struct CloseProgram {
    void operator()(std::FILE *pipe) const { pclose(pipe); }
};

std::string output_of(const std::string &command) {
    const std::unique_ptr<std::FILE, CloseProgram> pipe{popen(command.c_str(), "r")};
    std::string output;
    std::array<char, 4096> part{};
    for (std::size_t read = 0; pipe && (read = std::fread(part.data(), 1, part.size(), pipe.get())) > 0;) {
        output.append(part.data(), read);
    }
    return output;
}

/// What the program says of the document's PDF.
std::string told_of(const report::Document &document, const std::string &program, const std::string &last) {
    const auto folder = std::filesystem::temp_directory_path();
    const std::string path =
        (folder / ("kvartal-extraction-" + std::to_string(::getpid()) + ".pdf")).string();
    std::ofstream{path, std::ios::binary}
        << to_pdf(document, norwegian_words(), open_sans(), std::nullopt, norwegian_patterns()).bytes;
    std::string told = output_of(program + " '" + path + "' " + last);
    std::filesystem::remove(path);
    return told;
}

} // namespace

TEST_CASE("pdftotext extracts the letters of Norwegian and words that were broken") {
    if (output_of("command -v pdftotext").empty()) {
        WARN("skipped: pdftotext is not installed");
        return;
    }
    const std::string word = "takstforhandlingssamhandlingsinfrastrukturprogrammet";
    report::Table table = table_of(1);
    table.columns.insert(table.columns.end(), 12, {"Beløp", "", report::ColumnKind::amount, 1});
    table.rows[0].cells[0] = words(word);
    const auto document = document_of({{"a",
                                        "Ærfugl på Ålesund",
                                        1,
                                        {report::Paragraph{"blåbærsyltetøy – «Ærø» ≤ −5 ČŠŽ"}, table},
                                        false}});
    std::string text = told_of(document, "pdftotext -enc UTF-8", "-");
    // A reader that meets a soft hyphen at the end of a line knows that the word goes on.
    const std::string broken = "\u00AD\n";
    REQUIRE(occurrences(text, broken) == 1);
    text.erase(text.find(broken), broken.size());
    CHECK(occurrences(text, word) == 1);
}

TEST_CASE("a screen reader is told the report in reading order, each thing as what it is") {
    if (output_of("command -v pdfinfo").empty()) {
        WARN("skipped: pdfinfo is not installed");
        return;
    }
    report::Table table = table_of(1);
    table.rows[0].cells[1].note = "gross";
    table.notes = {{"gross", "Brutto."}};
    const auto document = document_of({{"a", "Sammendrag", 1, {report::Paragraph{"Kort."}}, false},
                                       {"b", "Mer", 2, {report::BulletList{{"Ett", "To"}}, table}, false}});
    // Without the links' object numbers, and whether a thing is a block or in a line.
    const std::string told = told_of(document, "pdfinfo -struct-text", "| grep -v Object | sed 's/ (.*//'");
    CHECK(told == R"(Document
  Sect
    P
      "Fjordvik fylkeskommune"
    H1
      "Porteføljen 2. kvartal 2019"
    P
      "Status og budsjett"
    P
      "Per 30.04.2019"
  Sect
    H2
      "Innhold"
    TOC
      TOCI
        Reference
          Link
            "1 Sammendrag"
            " 3"
      TOCI
        Reference
          Link
            "1.1 Mer"
            " 3"
  Sect
    H2
      "1 Sammendrag"
    P
      "Kort."
    Sect
      H3
        "1.1 Mer"
      L
         /ListNumbering /Disc
        LI
          Lbl
            "•"
          LBody
            "Ett"
        LI
          Lbl
            "•"
          LBody
            "To"
      Table
        Caption
          "Tabell 1: Tiltak"
        THead
          TR
            TH:
               /Scope /Column
              "Navn"
            TH:
               /Scope /Column
              "Budsjett"
        TBody
          TR
            TH:
               /Scope /Row
              "Tiltak 1"
            TD
              "1"
              Reference
                Link
                  "1"
      Note <note gross of initiatives>
        Lbl
          "1"
        "Brutto."
)");
}
