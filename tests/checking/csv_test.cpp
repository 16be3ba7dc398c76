// SPDX-License-Identifier: MIT
#include "checking/csv.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::checking;

TEST_CASE("a line of CSV has its fields apart, and in quotation marks where they must be") {
    CHECK(csv_line({"a", "", "1.5"}, ',') == "a,,1.5\r\n");
    CHECK(csv_line({"a,b", "c;d", "say \"e\""}, ',') == "\"a,b\",c;d,\"say \"\"e\"\"\"\r\n");
    CHECK(csv_line({"a,b", "c;d"}, ';') == "a,b;\"c;d\"\r\n");
}

TEST_CASE("words in CSV stand in one line, without what controls") {
    CHECK(csv_words("one\r\ntwo\tthree") == "one  two three");
    CHECK(csv_words("a\x1B[0m\u202E") == "a\uFFFD[0m\uFFFD");
}

TEST_CASE("words in CSV are no formula") {
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"}) {
        CAPTURE(formula);
        CHECK(csv_words(formula).front() == '\'');
    }
    CHECK(csv_words("a=1") == "a=1");
    CHECK(csv_words("").empty());
}
