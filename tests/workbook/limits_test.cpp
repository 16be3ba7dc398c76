// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"
#include "workbook/zip_by_hand.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

const std::string three_cells =
    R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>)";

Parts small_workbook() {
    return workbook_of_rows(three_cells);
}

/// Read within exactly the limit, refused within one less.
void check_limit(const Parts &parts, std::uint64_t Limits::*limit, std::uint64_t used,
                 const std::string &what) {
    const std::string bytes = packed(parts);
    Limits limits;
    limits.*limit = used;
    CHECK(read_workbook(bytes, "retur.xlsx", limits).workbook);
    limits.*limit = used - 1;
    const auto finding = refusal_of(bytes, limits);
    CHECK(foundation::kind_of(finding.code).id == "file-too-large");
    CHECK(finding.arguments
          == foundation::Arguments{{"what", what},
                                   {"found", static_cast<std::int64_t>(used)},
                                   {"limit", static_cast<std::int64_t>(used - 1)}});
}

} // namespace

TEST_CASE("a file of too many bytes is refused") {
    Limits limits;
    limits.file_bytes = 10;
    CHECK(refusal_text("PK\x03\x04 and more", limits) == "file-too-large found=13 limit=10 what=bytes");
}

TEST_CASE("too many entries are refused") {
    check_limit(small_workbook(), &Limits::entries, 5, "entries");
}

TEST_CASE("a part that inflates to too much is refused") {
    Parts parts = small_workbook();
    parts["xl/worksheets/sheet1.xml"].append(700 - parts["xl/worksheets/sheet1.xml"].size(), ' ');
    check_limit(parts, &Limits::part_bytes, 700, "part");
}

TEST_CASE("a part that nobody reads may be of any size") {
    Parts parts = small_workbook();
    parts["xl/media/bilde.png"] = std::string(5000, 'x');
    Limits limits;
    limits.part_bytes = 1000;
    CHECK(read_workbook(packed(parts), "retur.xlsx", limits).workbook);
}

TEST_CASE("parts that together inflate to too much are refused") {
    const Parts parts = small_workbook();
    std::uint64_t total = 0;
    for (const auto &[name, text] : parts) {
        total += text.size();
    }
    check_limit(parts, &Limits::total_bytes, total, "total");
}

TEST_CASE("a part that is packed too well is refused before it is inflated") {
    Parts parts = small_workbook();
    parts["xl/worksheets/sheet1.xml"].append(3'000'000, ' '); // deflate packs blanks about 1 : 1000
    Limits limits;
    limits.ratio = 500;
    const auto finding = refusal_of(packed(parts), limits);
    CHECK(std::get<std::string>(finding.arguments.at("what")) == "ratio");
    limits.ratio = 2'000;
    CHECK(read_workbook(packed(parts), "retur.xlsx", limits).workbook);
}

TEST_CASE("a directory that lies about a part's size does not help it") {
    Parts parts = small_workbook();
    parts["xl/worksheets/sheet1.xml"].append(3'000'000, ' ');
    const std::string lying = with_stated_size(packed(parts), "xl/worksheets/sheet1.xml", 100);
    Limits limits;
    limits.part_bytes = 1'000'000;
    const auto finding = refusal_of(lying, limits); // stopped on the way, not after 3 MB
    CHECK(finding.arguments.at("what") == foundation::Argument{"part"});
    CHECK(std::get<std::int64_t>(finding.arguments.at("found")) < 1'100'000);
    CHECK(cell_listing(read_bytes(lying)) == listing(small_workbook())); // within the limits it is harmless
    const std::string boasting =
        with_stated_size(packed(small_workbook()), "xl/worksheets/sheet1.xml", 4'000'000'000);
    CHECK(refusal_text(boasting) == "file-too-large found=4,000,000,000 limit=200,000,000 what=part");
}

TEST_CASE("too many cells in use are refused, in all sheets together") {
    check_limit(small_workbook(), &Limits::cells, 3, "cells");
    check_limit(with_replaced(small_workbook(), "xl/workbook.xml", "</sheets>",
                              R"(<sheet name="Ark2" sheetId="2" r:id="rId1"/></sheets>)"),
                &Limits::cells, 6, "cells");
}

TEST_CASE("cells that only have a format do not count") {
    Limits limits;
    limits.cells = 3;
    const Parts parts =
        workbook_of_rows(three_cells + R"(<row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>)");
    CHECK(read_workbook(packed(parts), "retur.xlsx", limits).workbook);
}

TEST_CASE("too many shared strings are refused") {
    check_limit(with_strings(small_workbook(), "<si/><si><t>a</t></si><si/>"), &Limits::strings, 3,
                "strings");
}

TEST_CASE("one long text that many cells name counts for each of them") {
    std::string row = "<row>";
    for (int i = 0; i < 100; ++i) {
        row += "<c t=\"s\"><v>0</v></c>";
    }
    const Parts parts =
        with_strings(workbook_of_rows(row + "</row>"), "<si><t>" + std::string(1000, 'a') + "</t></si>");
    Limits limits;
    limits.total_bytes = 100'000;
    CHECK(read_workbook(packed(parts), "retur.xlsx", limits).workbook);
    limits.total_bytes = 99'999;
    CHECK(refusal_text(packed(parts), limits) == "file-too-large found=100,000 limit=99,999 what=total");
}

TEST_CASE("too many sheets are refused") {
    check_limit(with_replaced(small_workbook(), "xl/workbook.xml", "</sheets>",
                              R"(<sheet name="Ark2" sheetId="2" r:id="rId1"/></sheets>)"),
                &Limits::sheets, 2, "sheets");
}

TEST_CASE("too many merged ranges are refused") {
    check_limit(
        workbook_of_sheet(
            R"(<sheetData/><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>)"),
        &Limits::merged_ranges, 2, "merged");
}
