// SPDX-License-Identifier: MIT
#include "workbook/ods_builder.hpp"
#include "workbook/zip_by_hand.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

/// A spreadsheet with something of everything that the reader looks at.
Parts rich_spreadsheet() {
    Parts parts = ods_of(
        R"(<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>)"
        R"(<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="ce1"/>)"
        R"(<number:time-style style:name="N1" number:truncate-on-overflow="false"/>)",
        R"(<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>)"
        R"(<table:table table:name="Ark1" table:style-name="ta1"><table:table-column table:visibility="collapse" table:number-columns-repeated="3"/>)"
        R"(<table:table-header-rows><table:table-row table:number-rows-repeated="2">)"
        R"(<table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>a<text:s text:c="3"/><text:span>b</text:span></text:p></table:table-cell>)"
        R"(<table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2019-04-30T12:00:00"/></table:table-row></table:table-header-rows>)"
        R"(<table:table-row-group table:display="false"><table:table-row><table:table-cell table:style-name="ce1" office:value-type="time" office:time-value="PT36H"/>)"
        R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="float" office:value="1.5"/></table:table-row></table:table-row-group></table:table>)");
    parts["META-INF/manifest.xml"] =
        R"(<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>)";
    parts["meta.xml"] =
        R"(<office:document-meta><office:meta><meta:user-defined meta:name="a">b</meta:user-defined></office:meta></office:document-meta>)";
    return parts;
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

/// Limits that a test's repeats are sure to meet.
Limits small_limits() {
    Limits limits;
    limits.cells = 10'000;
    limits.total_bytes = 1'000'000;
    return limits;
}

std::string limit_met(const Parts &parts) {
    return std::get<std::string>(refusal_of(packed(parts), small_limits()).arguments.at("what"));
}

} // namespace

TEST_CASE("an .ods: parts with changed bytes are read or refused, never more") {
    const Parts parts = rich_spreadsheet();
    REQUIRE(!listing(parts).empty());
    std::mt19937 random{20190430};
    constexpr std::string_view likely = "<>/\"'=& ;:9-0PTHx\xFF\xC3";
    for (int i = 0; i < 4000; ++i) {
        Parts changed = parts;
        auto part = changed.begin();
        std::advance(part, static_cast<long>(random() % changed.size()));
        for (std::size_t flips = 1 + random() % 3; flips > 0; --flips) {
            part->second[random() % part->second.size()] = likely[random() % likely.size()];
        }
        const Reading reading =
            read_workbook(zip_with_data_descriptors(changed), "retur.ods", small_limits());
        REQUIRE(reading.workbook.has_value() != reading.refusal.has_value());
        if (reading.workbook) {
            static_cast<void>(cell_listing(*reading.workbook));
        }
    }
}

TEST_CASE("an .ods: repeats of a cell that holds something count before they are made") {
    const std::string million_rows = R"(<table:table-row table:number-rows-repeated="1048576">)";
    CHECK(limit_met(ods_of_table(million_rows + text_cell("x") + "</table:table-row>")) == "cells");
    CHECK(limit_met(ods_of_cells(text_cell("x", R"(table:number-columns-repeated="16384")"))) == "cells");
    CHECK(
        limit_met(ods_of_cells(text_cell(std::string(1000, 'x'), R"(table:number-columns-repeated="1001")")))
        == "total");
    const Limits real;
    const auto finding = refusal_of(
        packed(ods_of_table(million_rows + text_cell("x", R"(table:number-columns-repeated="16384")")
                            + "</table:table-row>")),
        real);
    CHECK(finding.arguments.at("found") == kvartal::foundation::Argument{std::int64_t{1'048'576} * 16'384});
}

TEST_CASE("an .ods: repeats that fit the limit to the last cell are read") {
    const Parts parts =
        ods_of_table(R"(<table:table-row table:number-rows-repeated="100">)"
                     + text_cell("x", R"(table:number-columns-repeated="100")") + "</table:table-row>");
    CHECK(read_workbook(packed(parts), "retur.ods", small_limits()).workbook);
}

TEST_CASE("an .ods: empty text is no cell, however often it is repeated") {
    const Workbook workbook = read(ods_of_table(
        R"(<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p/></table:table-cell></table:table-row>)"));
    CHECK(workbook.sheets()[0].cells().empty());
}

TEST_CASE("an .ods: blanks that an element stands for count before they are made") {
    CHECK(limit_met(ods_of_cells(text_cell(R"(a<text:s text:c="4294967295"/>)"))) == "total");
    CHECK(limit_met(ods_of_cells(text_cell(repeated(R"(<text:s text:c="100000"/>)", 11)))) == "total");
}

TEST_CASE("an .ods: hidden rows and merged ranges in millions are refused") {
    CHECK(
        limit_met(ods_of_table(
            R"(<table:table-row table:visibility="collapse" table:number-rows-repeated="1048575"/><table:table-row>)"
            + text_cell("x") + "</table:table-row>"))
        == "cells");
    CHECK(
        limit_met(ods_of_table(
            R"(<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-spanned="2"/></table:table-row>)"))
        == "merged");
}

TEST_CASE("an .ods: too many sheets and styles are refused") {
    Limits limits;
    limits.sheets = 2;
    CHECK(refusal_text(packed(ods_of("", repeated("<table:table/>", 3))), limits)
          == "file-too-large found=3 limit=2 what=sheets");
    limits = {};
    limits.strings = 2;
    CHECK(refusal_text(packed(ods_of(repeated("<style:style/>", 3), "")), limits)
          == "file-too-large found=3 limit=2 what=strings");
}

TEST_CASE("an .ods: elements nested a hundred thousand deep are read without deep recursion") {
    CHECK(listing(ods_of_cells(
              text_cell(repeated("<text:span>", 100'000) + "x" + repeated("</text:span>", 100'000))))
          == "Ark1\tA1\ts\tx\n");
    CHECK(listing(ods_of_table(repeated("<table:table-row-group>", 100'000) + "<table:table-row>"
                               + text_cell("x") + "</table:table-row>"
                               + repeated("</table:table-row-group>", 100'000)))
          == "Ark1\tA1\ts\tx\n");
}

TEST_CASE("an .ods: one element of millions of others, or of attributes, is refused instead of being held in "
          "memory") {
    CHECK(refusal_text(zip_with_data_descriptors(
              ods_of_table("<table:table-row>" + repeated("<a/>", 1'000'001) + "</table:table-row>")))
          == "file-damaged part=content.xml");
    CHECK(refusal_text(
              zip_with_data_descriptors(ods_of("", "<table:table " + repeated("a='' ", 1'000'001) + "/>")))
          == "file-damaged part=content.xml");
}

TEST_CASE("an .ods: a document type's entities are not expanded") {
    Parts parts = ods_of_cells(text_cell("a&lol;b"));
    parts["content.xml"].insert(0, "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY lol \"><ha>\">"
                                   "<!ENTITY x SYSTEM 'http://example.org/x'>]>");
    CHECK(listing(parts) == "Ark1\tA1\ts\ta&lol;b\n");
}
