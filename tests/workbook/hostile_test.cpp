// SPDX-License-Identifier: MIT
#include "workbook/package_builder.hpp"
#include "workbook/zip_by_hand.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace kvartal::workbook;
using namespace kvartal::workbook::testing;

namespace {

/// A workbook with something of everything that the reader looks at.
Parts rich_workbook() {
    Parts parts = workbook_of_sheet(
        R"(<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>)"
        R"(<c r="B1" s="1"><v>43585.25</v></c><c r="C1"><f>B1*2</f><v>87170.5</v></c></row><row r="2" hidden="1">)"
        R"(<c r="A2" t="inlineStr"><is><r><t>Rød_x000D_</t></r></is></c><c r="B2" t="e"><v>#REF!</v></c>)"
        R"(<c r="C2" t="d"><v>2019-04-30T12:00:00</v></c></row></sheetData>)"
        R"(<mergeCells><mergeCell ref="A3:C9"/></mergeCells>)");
    parts = with_strings(parts, "<si><r><t xml:space=\"preserve\">Blå </t></r><rPh><t>x</t></rPh></si>");
    return with_styles(parts, R"(<numFmt numFmtId="164" formatCode="[$-414]d. mmmm yyyy\ hh:mm;@"/>)",
                       R"(<xf numFmtId="0"/><xf numFmtId="164"/>)");
}

/// Every change must give a workbook or a refusal, and both must be fit to print.
void read_and_use(const std::string &bytes) {
    const Reading reading = read_workbook(bytes, "retur.xlsx");
    REQUIRE(reading.workbook.has_value() != reading.refusal.has_value());
    if (reading.workbook) {
        const std::string text = cell_listing(*reading.workbook);
        for (const Sheet &sheet : reading.workbook->sheets()) {
            static_cast<void>(sheet.merged_around({4, 1}));
            static_cast<void>(sheet.is_column_hidden(1));
        }
    }
}

void flip_bytes(std::string bytes, int times) {
    std::mt19937 random{20190430};
    const auto below = [&](std::size_t limit) { return random() % limit; };
    for (int i = 0; i < times; ++i) {
        std::string changed = bytes;
        for (std::size_t flips = 1 + below(4); flips > 0; --flips) {
            changed[below(changed.size())] = static_cast<char>(below(256));
        }
        read_and_use(changed);
    }
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

TEST_CASE("a package with changed bytes is read or refused, never more") {
    flip_bytes(packed(rich_workbook()), 4000);
}

TEST_CASE("parts with changed bytes are read or refused, never more") {
    const Parts parts = rich_workbook();
    std::mt19937 random{1};
    constexpr std::string_view likely = "<>/\"'=& ;:[]!-0_x\\\xFF\xC3";
    for (int i = 0; i < 4000; ++i) {
        Parts changed = parts;
        auto part = changed.begin();
        std::advance(part, static_cast<long>(random() % changed.size()));
        for (std::size_t flips = 1 + random() % 3; flips > 0; --flips) {
            part->second[random() % part->second.size()] = likely[random() % likely.size()];
        }
        read_and_use(zip_with_data_descriptors(changed)); // stored, with right checksums
    }
}

TEST_CASE("a package cut off anywhere is refused, never more") {
    const std::string bytes = packed(rich_workbook());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const Reading reading = read_workbook(std::string_view{bytes}.substr(0, length), "retur.xlsx");
        REQUIRE(reading.refusal);
    }
}

TEST_CASE("elements nested a hundred thousand deep are read without deep recursion") {
    const std::string deep = repeated("<a>", 100'000) + repeated("</a>", 100'000);
    CHECK(listing(workbook_of_sheet("<sheetData><row><c><v>1</v></c>" + deep + "</row></sheetData>" + deep))
          == "Ark1\tA1\tn\t1\n");
}

TEST_CASE("one element of millions of others is refused instead of being held in memory") {
    const Parts parts = workbook_of_rows("<row>" + repeated("<a/>", 1'000'001) + "</row>");
    CHECK(refusal_text(zip_with_data_descriptors(parts)) == "file-damaged part=xl/worksheets/sheet1.xml");
}

TEST_CASE("a document type's entities are not expanded") {
    Parts parts = workbook_of_rows(R"(<row><c t="inlineStr"><is><t>a&lol;b</t></is></c></row>)");
    parts["xl/worksheets/sheet1.xml"].insert(0, "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY lol "
                                                "\"><ha>\"><!ENTITY x SYSTEM 'http://example.org/x'>]>");
    CHECK(listing(parts) == "Ark1\tA1\ts\ta&lol;b\n");
}

TEST_CASE("relationships that lead out of the package are not followed") {
    const Parts parts = with_replaced(workbook_of_rows(""), "xl/_rels/workbook.xml.rels",
                                      "Target=", "TargetMode=\"External\" Target=");
    CHECK(refusal_text(packed(parts)) == "file-damaged part=Ark1");
}
