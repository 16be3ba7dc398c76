// SPDX-License-Identifier: MIT
#include "pdf_sample.hpp"

#include <filesystem>
#include <fstream>

using namespace kvartal::render;
using namespace kvartal::render::tests;

/// pdf_specimens FOLDER: writes PDFs there that have what a real report may have, for validators to look at.
int main(int count, char **arguments) {
    if (count != 2) {
        return 64;
    }
    const std::filesystem::path folder = arguments[1];
    const auto write = [&](const char *name, const kvartal::report::Document &document,
                           const std::optional<EnclosedWorkbook> &workbook) {
        std::ofstream file{folder / name, std::ios::binary};
        file << to_pdf(document, norwegian_words(), open_sans(), workbook).bytes;
        return file.good();
    };
    const bool written =
        write("everything.pdf", document_of_everything(), EnclosedWorkbook{"rapport æøå.xlsx", "its bytes"})
        && write("oddities.pdf", document_of_oddities(), std::nullopt)
        && write("nothing.pdf", document_of({}), std::nullopt);
    return written ? 0 : 1;
}
