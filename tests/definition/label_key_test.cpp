// SPDX-License-Identifier: MIT
#include "definition/definition.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::definition;
using kvartal::foundation::AmountUnit;
using kvartal::foundation::Language;

TEST_CASE("a label is known whatever year, unit, footnote mark and line break stand with it") {
    for (const char *heading :
         {"Budsjett", "BUDSJETT", " budsjett : ", "Budsjett 2019", "Budsjett 2019 (MNOK)*",
          "Budsjett (MNOK) 2019", "Budsjett\n2019\n(mill. kr)", "Budsjett for 2019",
          "Budsjett i 2019, (MNOK)", "2019 Budsjett", "Budsjett*", "Budsjett\u00B9", "*Budsjett",
          "Bud\u00ADsjett", "Budsjett [MNOK]", "Budsjett (MNOK", "Budsjett - 2019"}) {
        CAPTURE(heading);
        CHECK(label_key(heading) == "budsjett");
    }
    CHECK(label_key("Prioriterings-\nkategori") == "prioriteringskategori");
    CHECK(label_key("Prosjekt / program") == label_key("Prosjekt/program"));
    CHECK(label_key("Prosjekt/ program") == label_key("Prosjekt/program"));
    CHECK(label_key("Tiltaks-ID") == "tiltaks-id");
}

TEST_CASE("a label that says something else is another label") {
    for (const char *heading :
         {"Budsjettert", "Budsjett brukt", "Brukt av budsjett", "Budsjett 1", "Budsjett 12345"}) {
        CAPTURE(heading);
        CHECK(label_key(heading) != "budsjett");
    }
    for (const char *heading : {"", " ", "(MNOK)", "2019", "*", "-"}) {
        CAPTURE(heading);
        CHECK(label_key(heading).empty());
    }
}

TEST_CASE("labels match in any language and print their first words") {
    const Labels labels{{{Language::nb, {"Budsjett", "Årsbudsjett (MNOK)"}}, {Language::en, {"Budget"}}}};
    CHECK(labels.match("ÅRSBUDSJETT 2019 (tusen kr)"));
    CHECK(labels.match("budget"));
    CHECK_FALSE(labels.match("Status"));
    CHECK_FALSE(labels.match("(MNOK)"));
    CHECK(labels.printed().in(Language::nb) == "Budsjett");
    CHECK(labels.printed().in(Language::en) == "Budget");
}

TEST_CASE("the longest unit that a heading states as whole words decides") {
    Definition definition;
    definition.unit_words = {{AmountUnit::nok, {"NOK", "kr", "kroner"}},
                             {AmountUnit::thousand_nok, {"hele tusen", "tusen kr", "1000 kr", "NOK 1000"}},
                             {AmountUnit::mnok, {"MNOK", "mill. kr"}}};
    CHECK(definition.unit_stated_in("Budsjett 2019 (MNOK)") == AmountUnit::mnok);
    CHECK(definition.unit_stated_in("Budsjett 2019 (mill.kr.)") == AmountUnit::mnok);
    CHECK(definition.unit_stated_in("Alle beløp i hele tusen.") == AmountUnit::thousand_nok);
    CHECK(definition.unit_stated_in("Budsjett (1000 kr)") == AmountUnit::thousand_nok);
    CHECK(definition.unit_stated_in("NOK\u00A01000") == AmountUnit::thousand_nok);
    CHECK(definition.unit_stated_in("Kr") == AmountUnit::nok);
    CHECK_FALSE(definition.unit_stated_in("Krav til kroneruller"));
    CHECK_FALSE(definition.unit_stated_in("Budsjett 2019"));
    CHECK_FALSE(definition.unit_stated_in(""));
}
