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
    const auto folder = std::filesystem::temp_directory_path();
    const std::string path =
        (folder / ("kvartal-extraction-" + std::to_string(::getpid()) + ".pdf")).string();
    std::ofstream{path, std::ios::binary} << to_pdf(document, norwegian_words(), open_sans()).bytes;
    std::string text = output_of("pdftotext -enc UTF-8 '" + path + "' -");
    std::filesystem::remove(path);
    CHECK(occurrences(text, "Ærfugl på Ålesund") >= 2);
    CHECK(occurrences(text, "blåbærsyltetøy – «Ærø» ≤ −5 ČŠŽ") == 1);
    // A reader that meets a soft hyphen at the end of a line knows that the word goes on.
    const std::string broken = "\u00AD\n";
    REQUIRE(occurrences(text, broken) == 1);
    text.erase(text.find(broken), broken.size());
    CHECK(occurrences(text, word) == 1);
}
