// SPDX-License-Identifier: MIT
#include "foundation/text_folding.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;

TEST_CASE("white space of every kind is tidied away") {
    CHECK(tidy("  a\u00A0 b\n\tc\u200B ") == "a b c");
    CHECK(tidy("\u2003\uFEFF").empty());
    CHECK(tidy("").empty());
}

TEST_CASE("texts that a person calls the same fold to the same") {
    CHECK(fold("  Oslo Kommune* ") == "oslo kommune");
    CHECK(fold("Budsjett:") == fold("BUDSJETT"));
    CHECK(fold("KS – kommune") == fold("KS - kommune"));
    CHECK(fold("«Grønn»") == "grønn");
    CHECK(fold("ÆRLIG ØL PÅ ÅSEN") == "ærlig øl på åsen");
    CHECK(fold("Ga\u030A") == "gå"); // a and a ring, as Macs write it
    CHECK(fold("Čáhppes ĐŊ") == "čáhppes đŋ");
    CHECK(fold("budsjett\u00ADert") == "budsjettert");
}

TEST_CASE("names are compared by their letters and digits alone") {
    CHECK(fold_name("EPJ-løftet!") == "epj løftet");
    CHECK(fold_name("MF Helse - Felles (samarbeids)program")
          == fold_name("mf helse – felles samarbeids program"));
    CHECK(fold_name("Helse Sør-Øst RHF") == fold_name("HELSE SØR ØST RHF."));
    CHECK(fold_name("A") != fold_name("Å"));
}

TEST_CASE("a slip of the pen is near, another word is not") {
    CHECK(near_miss("grønn", "gronn") == 1);
    CHECK(near_miss("gjennomføring", "gjenomføring") == 1);
    CHECK(near_miss("planlegging", "planlegging") == 0);
    CHECK_FALSE(near_miss("gul", "rød"));
    CHECK_FALSE(near_miss("hdir", "ks"));
    CHECK_FALSE(near_miss("", "abcd"));
}

TEST_CASE("malformed UTF-8 is shown as a replacement character, byte for byte") {
    std::string_view text = "\xC3(\xF0\x9F\xFF";
    CHECK(take_code_point(text) == 0xFFFD);
    CHECK(take_code_point(text) == '(');
    std::string all;
    while (!text.empty()) {
        append_utf8(all, take_code_point(text));
    }
    CHECK(all == "\uFFFD\uFFFD\uFFFD");
    CHECK(tidy("\xE5") == "\uFFFD");
}

TEST_CASE("a code point survives being taken and written") {
    for (const std::string whole : {"a", "å", "€", "😀"}) {
        std::string_view text = whole;
        std::string back;
        append_utf8(back, take_code_point(text));
        CHECK(back == whole);
        CHECK(text.empty());
    }
}
