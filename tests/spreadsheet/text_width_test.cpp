// SPDX-License-Identifier: MIT
#include "spreadsheet/text_width.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace kvartal::spreadsheet;

TEST_CASE("narrow letters take less room than wide ones, and a letter of two bytes is one letter") {
    CHECK(text_width("illi") < text_width("nnnn"));
    CHECK(text_width("nnnn") < text_width("mmmm"));
    CHECK(text_width("øøøø") == text_width("oooo"));
    CHECK(text_width("") == 0);
}

TEST_CASE("several lines are as wide as the widest, and a word ends at a blank or a hyphen") {
    CHECK(text_width("nn\nnnnn\nn")
          == Approx(text_width("nnnn")).margin(1.1)); // the break counts as a letter
    CHECK(word_width("nn nnnn-nnn") == text_width("nnnn-"));
}

TEST_CASE("a text takes the lines that its words need: none is broken that fits on a line") {
    CHECK(lines_of("", 10) == 1);
    CHECK(lines_of("nnnn nnnn", 10) == 1);
    CHECK(lines_of("nnnn nnnn nnnn", 10) == 2);
    CHECK(lines_of("nnnnnnn nnnnnnn nnnnnnn", 8) == 3);
    CHECK(lines_of("n\nn\nn", 10) == 3);
    CHECK(lines_of(std::string(100, 'n'), 10) >= 10); // a word longer than the line
}
