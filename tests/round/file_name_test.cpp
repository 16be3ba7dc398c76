// SPDX-License-Identifier: MIT
#include "round/file_name.hpp"

#include <catch2/catch.hpp>

using kvartal::round::file_name_of;
using kvartal::round::FileNames;

TEST_CASE("a file is named by words, without what no system takes") {
    CHECK(file_name_of("Helse Sør-Øst RHF") == "Helse Sør-Øst RHF");
    CHECK(file_name_of("KS/kommune: \"alle\"?") == "KS-kommune- -alle--");
    CHECK(file_name_of("../../etc/passwd") == "_..-..-etc-passwd");
    CHECK(file_name_of("a\nb\x1F\x7F") == "a b--");
    CHECK(file_name_of("Oslo kommune. ") == "Oslo kommune");
    CHECK(file_name_of("...") == "_");
    CHECK(file_name_of("") == "_");
    CHECK(file_name_of("~$a") == "_~$a");
}

TEST_CASE("the devices of Windows are no names of files") {
    CHECK(file_name_of("CON") == "_CON");
    CHECK(file_name_of("nul.txt") == "_nul.txt");
    CHECK(file_name_of("Com1") == "_Com1");
    CHECK(file_name_of("Conto") == "Conto");
}

TEST_CASE("a long name is cut between letters") {
    std::string words;
    while (words.size() < 1000) {
        words += "ø";
    }
    CHECK(file_name_of(words).size() == 120);
    CHECK(file_name_of("a" + words).size() == 119);
}

TEST_CASE("two names that differ by case only are two files") {
    FileNames names;
    CHECK(names.take("KS") == "KS");
    CHECK(names.take("Ks") == "Ks (2)");
    CHECK(names.take("k/s") == "k-s");
    CHECK(names.take("KS") == "KS (3)");
}
