// SPDX-License-Identifier: MIT
#include "report/markdown.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::report;

TEST_CASE("a text is a paragraph for each blank line between, and lists of points") {
    const auto blocks =
        blocks_of("En  linje\nog *en* til.\n\n \n- første\n- **andre**\n\n[Mer](https://example.org)\n");
    REQUIRE(blocks.size() == 3);
    CHECK(std::get<Paragraph>(blocks[0]).text == "En linje og en til.");
    CHECK(std::get<BulletList>(blocks[1]).items == std::vector<std::string>{"første", "andre"});
    CHECK(std::get<Paragraph>(blocks[2]).text == "Mer");
    CHECK(blocks_of("").empty());
}

TEST_CASE("a date that begins a line keeps its number, and HTML is words like any other") {
    const auto blocks = blocks_of("29. september er fristen.\n\n<script>alert(1)</script>");
    REQUIRE(blocks.size() == 2);
    CHECK(std::get<Paragraph>(blocks[0]).text == "29. september er fristen.");
    CHECK(std::get<Paragraph>(blocks[1]).text == "<script>alert(1)</script>");
}
