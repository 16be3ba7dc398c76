// SPDX-License-Identifier: MIT
#include "foundation/code_list.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::foundation;

namespace {

const CodeList phases{
    "phase",
    {},
    {{"concept", {{{Language::nb, "Konsept"}, {Language::en, "Concept"}}}, {"Konseptfase"}, {}, ""},
     {"execution", {{{Language::nb, "Gjennomføring"}, {Language::en, "Execution"}}}, {}, {}, ""}}};

} // namespace

TEST_CASE("a code is known by its id, its label in any language and its synonyms") {
    for (const char *text : {"concept", "Konsept", " KONSEPT ", "konseptfase", "Concept:"}) {
        CAPTURE(text);
        REQUIRE(phases.match(text) != nullptr);
        CHECK(phases.match(text)->id == "concept");
    }
    CHECK(phases.match("") == nullptr);
    CHECK(phases.match("Avslutning") == nullptr);
}

TEST_CASE("a misspelt code has a suggestion, a strange one has none") {
    REQUIRE(phases.nearest("Gjenomføring") != nullptr);
    CHECK(phases.nearest("Gjenomføring")->id == "execution");
    CHECK(phases.nearest("Rød") == nullptr);
}

TEST_CASE("codes rank in their list's order, strangers last") {
    CHECK(phases.rank("concept") == 0);
    CHECK(phases.rank("execution") == 1);
    CHECK(phases.rank("other") == 2);
}

TEST_CASE("a code whose words stand among others is suggested, when it is the only one") {
    REQUIRE(phases.nearest("Konsept - snart ferdig") != nullptr);
    CHECK(phases.nearest("Konsept - snart ferdig")->id == "concept");
    CHECK(phases.nearest("Konsept/Gjennomføring") == nullptr);
    CHECK(phases.nearest("Konseptuelt") == nullptr);
}
