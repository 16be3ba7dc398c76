// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

std::string file(const std::string &name) {
    std::ifstream stream{KVARTAL_SOURCE_DIR "/tests/workbook/files/" + name, std::ios::binary};
    REQUIRE(stream);
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

TEST_CASE("a file saved by LibreOffice is read as it is listed beside it") {
    const Workbook workbook = read_bytes(file("libreoffice.xlsx"));
    CHECK(cell_listing(workbook) == file("libreoffice.txt"));
    CHECK(workbook.application().starts_with("LibreOffice"));
    REQUIRE(workbook.sheets().size() == 2);
    CHECK(workbook.sheets()[0].merged().size() == 1);
    CHECK(workbook.sheets()[0].is_row_hidden(4));
    CHECK(workbook.sheets()[0].is_column_hidden(6));
    CHECK(workbook.sheets()[1].visibility() == Visibility::hidden);
}

TEST_CASE("a file written by libxlsxwriter is read as it is listed beside it") {
    const Workbook workbook = read_bytes(file("libxlsxwriter.xlsx"));
    CHECK(cell_listing(workbook) == file("libxlsxwriter.txt"));
    CHECK(workbook.application() == "Microsoft Excel");
    CHECK(workbook.properties().find("kvartal.template")->second == "portfolio-list");
    REQUIRE(workbook.sheets().size() == 2);
    CHECK(workbook.sheets()[0].merged().size() == 1);
    CHECK(workbook.sheets()[1].visibility() == Visibility::hidden);
}

TEST_CASE("a file that LibreOffice saved as .ods is read as the .xlsx that it was saved from") {
    const Workbook workbook = read_bytes(file("libreoffice.ods"));
    CHECK(cell_listing(workbook) == file("libreoffice.txt"));
    CHECK(workbook.application().starts_with("LibreOffice"));
    const Workbook original = read_bytes(file("libreoffice.xlsx"));
    REQUIRE(workbook.sheets().size() == original.sheets().size());
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        const Sheet &sheet = workbook.sheets()[i];
        const Sheet &before = original.sheets()[i];
        CHECK(sheet.name() == before.name());
        CHECK(sheet.visibility() == before.visibility());
        CHECK(std::ranges::equal(sheet.merged(), before.merged()));
        for (const Cell &cell : sheet.cells()) {
            const Cell *same = before.find(cell.address);
            REQUIRE(same != nullptr);
            const bool is_boolean = std::holds_alternative<bool>(cell.value); // LibreOffice makes it =TRUE()
            CHECK((is_boolean || cell.is_formula == same->is_formula));
        }
        for (std::uint32_t line = 0; line < 20; ++line) {
            CHECK(sheet.is_row_hidden(line) == before.is_row_hidden(line));
            CHECK(sheet.is_column_hidden(line) == before.is_column_hidden(line));
        }
    }
}
