// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"

#include <catch2/catch.hpp>

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
