// SPDX-License-Identifier: MIT
#include "checking/templates.hpp"
#include "definition/made_template.hpp"
#include "definition/read.hpp"
#include "foundation/error.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using checking::Templates;

TEST_CASE("templates that are added are tried in their order, before the program's") {
    Templates templates;
    templates.add(made::own_template("first"), "a.toml");
    templates.add(made::own_template("second"), "b.toml");
    REQUIRE(templates.all().size() == 2 + definition::shipped_return_definitions().size());
    CHECK(templates.all()[0]->id == "first");
    CHECK(templates.all()[1]->id == "second");
    CHECK(templates.all()[2]->id == definition::shipped_return_definitions().front());
}

TEST_CASE("a faulty template is said with its file and line, and a setup is no template") {
    const std::string faulty = "id = \"x\"\nversion = 1\n";
    std::string setup = made::own_template("x");
    setup.replace(setup.find("\"return\""), 8, "\"setup\"");
    for (const auto &[name, text, where] : {std::tuple{"faulty.toml", faulty, "faulty.toml:2"},
                                            std::tuple{"setup.toml", setup, "setup.toml"}}) {
        Templates templates;
        try {
            templates.add(text, name);
            FAIL("not refused: " << name);
        } catch (const foundation::Error &error) {
            CHECK(error.finding().code == foundation::FindingCode::definition_faulty);
            CHECK(foundation::written(error.finding().arguments.at("where"), foundation::Language::en)
                  == where);
        }
        CHECK(templates.all().size() == definition::shipped_return_definitions().size());
    }
}
