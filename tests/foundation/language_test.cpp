// SPDX-License-Identifier: MIT
#include "foundation/language.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;

TEST_CASE("a Norwegian locale speaks its Norwegian, any other English") {
    for (const char *locale : {"nb_NO.UTF-8", "no", "nb"}) {
        CHECK(language_from_locale(locale) == Language::nb);
    }
    for (const char *locale : {"nn_NO.UTF-8", "nn_NO", "nn-NO", "nn"}) {
        CHECK(language_from_locale(locale) == Language::nn);
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

TEST_CASE("a text that lacks one Norwegian is shown in the other before English") {
    const LocalText text{{{Language::en, "Owner"}, {Language::nb, "Eier"}}};
    CHECK(text.in(Language::nn) == "Eier");
    const LocalText nynorsk{{{Language::en, "Owner"}, {Language::nn, "Eigar"}}};
    CHECK(nynorsk.in(Language::nb) == "Eigar");
    CHECK(nynorsk.in(Language::en) == "Owner");
}

TEST_CASE("every language is known by its tag") {
    for (const Language language : all_languages) {
        CHECK(language_from_tag(tag(language)) == language);
    }
    CHECK(tag(Language::nn) == "nn");
}
