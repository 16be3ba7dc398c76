// SPDX-License-Identifier: MIT
#include "portfolio/vocabulary.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::portfolio;

TEST_CASE("a list that the template lacks is empty, not a fault") {
    const Vocabulary vocabulary{{{"phase", {}, {{"concept", {}, {}, {}, ""}}}}};
    CHECK(vocabulary.list("phase").codes.size() == 1);
    CHECK(vocabulary.list("status").codes.empty());
}

TEST_CASE("a question is written as the template has it, and by its id when the template has none") {
    using kvartal::foundation::Language;
    Vocabulary vocabulary;
    vocabulary.questions["dependencies.on"] = {{{Language::nb, "Fra hvem"}, {Language::en, "From whom"}}};
    CHECK(vocabulary.question("dependencies.on", Language::en) == "From whom");
    CHECK(vocabulary.question("Kontaktperson", Language::nb) == "Kontaktperson");
}
