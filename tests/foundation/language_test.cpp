// SPDX-License-Identifier: MIT
#include "foundation/language.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;

TEST_CASE("a Norwegian locale speaks Norwegian, any other English") {
    for (const char *locale : {"nb_NO.UTF-8", "nn_NO", "no", "nb"}) {
        CHECK(language_from_locale(locale) == Language::nb);
    }
    for (const char *locale : {"", "C", "POSIX", "C.UTF-8", "en_GB.UTF-8", "nbx", "sv_SE"}) {
        CHECK(language_from_locale(locale) == Language::en);
    }
}

TEST_CASE("a text that lacks a language is shown in one that it has") {
    const LocalText text{{{Language::nb, "Tiltak"}}};
    CHECK(text.in(Language::en) == "Tiltak");
    CHECK(LocalText{}.in(Language::nb).empty());
    CHECK_FALSE(language_from_tag("de"));
}
