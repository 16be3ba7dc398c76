// SPDX-License-Identifier: MIT
#include "definition/faulty.hpp"
#include "definition/read.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::definition;
using kvartal::foundation::AmountUnit;
using kvartal::foundation::Language;
using kvartal::foundation::Tone;

namespace {

/// Line 1 is the id.
const std::string sound = R"(id = "tiny"
version = "1"
describes = "return"
default_unit = "thousand_nok"
name = { nb = "Liten", en = "Tiny" }
[unit_words]
mnok = ["MNOK"]
nok = ["kr"]
[[sheet]]
id = "main"
layout = "list"
header_rows = 2
recognised_by_at_least = 2
required = false
section_field = "area"
total_labels = ["Sum"]
[[sheet.field]]
id = "area"
type = "code"
code_list = "area"
labels = { nb = ["Område"], en = ["Area"] }
[[sheet.field]]
id = "budget"
type = "amount"
blank = "warning"
required_column = true
labels = { nb = ["Budsjett", "Ramme"] }
[[sheet.field]]
id = "share"
type = "amount"
per = "funder"
labels = { nb = ["Andel"] }
group = { nb = ["Fordeling"] }
[[code_list]]
id = "area"
name = { nb = "Område" }
groups = "part"
[[code_list.code]]
id = "1.1"
label = { nb = "1.1 Nord" }
synonyms = ["Nord"]
group = "1"
[[code_list]]
id = "part"
name = { nb = "Del" }
[[code_list.code]]
id = "1"
label = { nb = "Del én" }
tone = "good"
[[code_list]]
id = "funder"
name = { nb = "Finansiør" }
[[code_list.code]]
id = "ks"
label = { nb = "KS" }
[[code_list.code]]
id = "rhf"
label = { nb = "RHF" }
)";

std::string replaced(std::string_view what, std::string_view with) {
    std::string text = sound;
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

std::string fault_with(std::string_view what, std::string_view with) {
    const std::string text = replaced(what, with);
    return fault_of([&] { read_definition(text, "tiny.toml"); });
}

} // namespace

TEST_CASE("a definition is read with all that it states") {
    const Definition definition = read_definition(sound, "tiny.toml");
    CHECK(definition.id == "tiny");
    CHECK(definition.version == "1");
    CHECK(definition.purpose == Purpose::a_return);
    CHECK(definition.default_unit == AmountUnit::thousand_nok);
    CHECK(definition.name.in(Language::nb) == "Liten");
    CHECK(definition.unit_words.at(AmountUnit::mnok) == std::vector<std::string>{"MNOK"});
    REQUIRE(definition.sheets.size() == 1);
    const SheetDefinition &sheet = *definition.sheet("main");
    CHECK(sheet.layout == Layout::list);
    CHECK(sheet.header_rows == 2);
    CHECK(sheet.recognised_by_at_least == 2);
    CHECK_FALSE(sheet.required);
    CHECK(sheet.section_field == "area");
    CHECK(sheet.total_labels == std::vector<std::string>{"Sum"});
    REQUIRE(sheet.fields.size() == 3);
    CHECK(sheet.find("area")->type == FieldType::code);
    CHECK(sheet.find("area")->code_list == "area");
    CHECK(sheet.find("area")->blank == Blank::allowed);
    CHECK(sheet.find("budget")->blank == Blank::warning);
    CHECK(sheet.find("budget")->required_column);
    CHECK(sheet.find("budget")->labels.match("Ramme 2019"));
    CHECK(sheet.find("share")->per == "funder");
    CHECK(sheet.find("share")->group->match("Fordeling (MNOK)"));
    CHECK(sheet.find("nothing") == nullptr);
    CHECK(definition.code_list("area")->find("1.1")->group == "1");
    CHECK(definition.code_list("part")->find("1")->tone == Tone::good);
    CHECK(definition.code_list("funder")->rank("rhf") == 1);
    CHECK(definition.code_list("nothing") == nullptr);
}

TEST_CASE("what is no TOML is an error with its line") {
    CHECK_THAT(fault_with("version = \"1\"", "version = "), Catch::StartsWith("tiny.toml:2: "));
    CHECK_THAT(fault_with("id = \"tiny\"", "id = \"tiny\"\nid = \"again\""),
               Catch::StartsWith("tiny.toml:2: "));
    CHECK_THAT(fault_of([] { read_definition("\xFF\xFE", "tiny.toml"); }),
               Catch::StartsWith("tiny.toml:1: "));
    CHECK_THAT(fault_of([] { read_definition("", "tiny.toml"); }), Catch::Contains("\"id\" is missing"));
    CHECK_THAT(fault_of([] { read_definition("a = " + std::string(100'000, '['), "tiny.toml"); }),
               Catch::StartsWith("tiny.toml:1: "));
}

TEST_CASE("a key that nobody knows is an error, at every level") {
    CHECK(fault_with("version = \"1\"", "version = \"1\"\ncolour = \"red\"")
          == "tiny.toml:3: unknown key \"colour\"");
    CHECK(fault_with("layout = \"list\"", "layout = \"list\"\ncolour = 1")
          == "tiny.toml:12: unknown key \"colour\"");
    CHECK_THAT(fault_with("required_column = true", "requiredcolumn = true"),
               Catch::Contains("unknown key \"requiredcolumn\""));
    CHECK_THAT(fault_with("tone = \"good\"", "tune = \"good\""), Catch::Contains("unknown key \"tune\""));
    CHECK_THAT(fault_with("groups = \"part\"", "groups = \"part\"\nsort = true"),
               Catch::Contains("unknown key \"sort\""));
    CHECK_THAT(fault_with("nok = [\"kr\"]", "dollar = [\"$\"]"), Catch::Contains("unknown key \"dollar\""));
    CHECK(fault_with("name = { nb = \"Liten\", en", "name = { nb = \"Liten\", xx")
          == "tiny.toml:5: unknown language \"xx\"");
    CHECK_THAT(fault_with("{ nb = [\"Område\"], en", "{ nb = [\"Område\"], xx"),
               Catch::Contains("unknown language \"xx\""));
}

TEST_CASE("a value of another type is an error that says what is expected") {
    CHECK(fault_with("id = \"tiny\"", "id = 7")
          == "tiny.toml:1: \"id\" must be a text in quotation marks, and not empty");
    CHECK_THAT(fault_with("version = \"1\"", "version = \"\""), Catch::Contains("not empty"));
    CHECK(fault_with("header_rows = 2", "header_rows = \"2\"")
          == "tiny.toml:12: \"header_rows\" must be a whole number from 1 to 10");
    CHECK_THAT(fault_with("header_rows = 2", "header_rows = 0"), Catch::Contains("from 1 to 10"));
    CHECK_THAT(fault_with("header_rows = 2", "header_rows = 2.5"), Catch::Contains("whole number"));
    CHECK_THAT(fault_with("recognised_by_at_least = 2", "recognised_by_at_least = 4"),
               Catch::Contains("from 1 to 3"));
    CHECK(fault_with("required = false", "required = 0")
          == "tiny.toml:14: \"required\" must be true or false");
    CHECK_THAT(fault_with("total_labels = [\"Sum\"]", "total_labels = \"Sum\""),
               Catch::Contains("a list of texts"));
    CHECK_THAT(fault_with("total_labels = [\"Sum\"]", "total_labels = [\"Sum\", 1]"),
               Catch::Contains("a list of texts"));
    CHECK_THAT(fault_with("labels = { nb = [\"Andel\"] }", "labels = [\"Andel\"]"),
               Catch::Contains("must be a table"));
    CHECK_THAT(fault_with("labels = { nb = [\"Andel\"] }", "labels = { nb = [] }"),
               Catch::Contains("has no label"));
    CHECK_THAT(fault_with("labels = { nb = [\"Andel\"] }", "labels = {}"), Catch::Contains("has no label"));
    CHECK_THAT(fault_with("labels = { nb = [\"Andel\"] }", ""), Catch::Contains("\"labels\" is missing"));
    CHECK_THAT(fault_with("name = { nb = \"Del\" }", "name = {}"),
               Catch::Contains("must be given in a language"));
    CHECK(fault_with("layout = \"list\"", "layout = \"grid\"")
          == "tiny.toml:11: \"layout\" must be one of \"list\", \"pairs\", \"form\", not \"grid\"");
    CHECK_THAT(fault_with("type = \"amount\"", "type = \"money\""),
               Catch::Contains("must be one of \"text\""));
    CHECK_THAT(fault_with("blank = \"warning\"", "blank = \"bad\""),
               Catch::Contains("must be one of \"allowed\""));
    CHECK_THAT(fault_with("default_unit = \"thousand_nok\"", "default_unit = \"EUR\""),
               Catch::Contains("\"mnok\""));
    CHECK_THAT(fault_with("describes = \"return\"", "describes = \"thing\""), Catch::Contains("\"setup\""));
    CHECK_THAT(fault_with("tone = \"good\"", "tone = \"nice\""), Catch::Contains("\"caution\""));
    CHECK_THAT(fault_of([] {
                   read_definition(
                       "id='a'\nversion='1'\ndescribes='return'\ndefault_unit='nok'\nname={nb='a'}\nsheet=1",
                       "tiny.toml");
               }),
               Catch::StartsWith("tiny.toml:6: \"sheet\" must be a list of tables"));
    CHECK_THAT(fault_of([] {
                   read_definition(
                       "id='a'\nversion='1'\ndescribes='return'\ndefault_unit='nok'\nname={nb='a'}",
                       "tiny.toml");
               }),
               Catch::Contains("at least one [[sheet]]"));
}

TEST_CASE("a list that is not defined is an error") {
    CHECK(fault_with("code_list = \"area\"", "code_list = \"aera\"")
          == "tiny.toml:20: there is no [[code_list]] with the id \"aera\"");
    CHECK_THAT(fault_with("per = \"funder\"", "per = \"fonder\""), Catch::Contains("\"fonder\""));
    CHECK_THAT(fault_with("groups = \"part\"", "groups = \"parts\""), Catch::Contains("\"parts\""));
    CHECK_THAT(fault_with("group = \"1\"", "group = \"2\""), Catch::Contains("is not in the list \"part\""));
    CHECK_THAT(fault_with("group = \"1\"\n", ""), Catch::Contains("belong together"));
    CHECK_THAT(fault_with("groups = \"part\"\n", ""), Catch::Contains("belong together"));
    CHECK_THAT(fault_with("section_field = \"area\"", "section_field = \"budget\""),
               Catch::Contains("\"budget\""));
    CHECK_THAT(fault_with("code_list = \"area\"\n", ""), Catch::Contains("when its type is \"code\""));
    CHECK_THAT(fault_with("blank = \"warning\"", "code_list = \"area\""), Catch::Contains("and only then"));
    CHECK_THAT(fault_with("blank = \"warning\"", "names_organisation = true"),
               Catch::Contains("of type \"text\""));
    CHECK_THAT(fault_with("group = { nb = [\"Fordeling\"] }", ""), Catch::Contains("\"per\" and \"group\""));
    CHECK_THAT(fault_with("layout = \"list\"", "layout = \"pairs\""), Catch::Contains("of layout \"list\""));
}

TEST_CASE("an id that is used twice is an error") {
    CHECK(fault_with("id = \"budget\"", "id = \"area\"") == "tiny.toml:23: the id \"area\" is used twice");
    CHECK_THAT(fault_with("id = \"part\"", "id = \"area\""),
               Catch::Contains("the id \"area\" is used twice"));
    CHECK_THAT(fault_with("id = \"rhf\"", "id = \"ks\""), Catch::Contains("the id \"ks\" is used twice"));
    CHECK_THAT(fault_with("[[code_list]]\nid = \"area\"",
                          "[[sheet]]\nid = \"main\"\nlayout = \"list\"\n[[sheet.field]]\nid = "
                          "\"x\"\ntype = \"text\"\nlabels = { nb = [\"X\"] }\n[[code_list]]\nid = \"area\""),
               Catch::Contains("the id \"main\" is used twice"));
}

TEST_CASE("a label, a code's spelling or a unit's word that stands for two things is an error") {
    CHECK(fault_with("\"Ramme\"", "\"OMRÅDE 2019\"")
          == "tiny.toml:27: the label \"Område\" belongs to the field \"area\" already");
    CHECK_THAT(fault_with("[\"Fordeling\"]", "[\"Budsjett\"]"),
               Catch::Contains("belongs to the field \"budget\""));
    CHECK_THAT(fault_with("\"Ramme\"", "\"KS\""), Catch::Contains("\"KS\" belongs to the field \"budget\""));
    CHECK_THAT(fault_with("\"Ramme\"", "\"(MNOK)\""), Catch::Contains("\"(MNOK)\" holds nothing but"));
    CHECK_THAT(fault_with("label = { nb = \"RHF\" }", "label = { nb = \"ks \" }"),
               Catch::Contains("both written \"ks\""));
    CHECK_THAT(fault_with("nok = [\"kr\"]", "nok = [\"mnok\"]"), Catch::Contains("stands for two units"));
    CHECK_THAT(fault_with("nok = [\"kr\"]", "nok = [\"-\"]"), Catch::Contains("no letters or digits"));
}

TEST_CASE(
    "a list of its own stands for the common one with its id, and words of its own before the common ones") {
    const Words common = read_words(R"(
[unit_words]
mnok = ["MNOK"]
thousand_nok = ["TNOK"]
[[code_list]]
id = "status"
name = { en = "Status" }
[[code_list.code]]
id = "green"
label = { en = "Green" }
[[code_list]]
id = "phase"
name = { en = "Phase" }
[[code_list.code]]
id = "concept"
label = { en = "Concept" }
)",
                                    "words.toml");
    const Definition definition = read_definition(R"(
id = "own"
version = "1"
describes = "return"
default_unit = "mnok"
name = { en = "Own" }
common_words = true
[unit_words]
thousand_nok = ["£000"]
[[code_list]]
id = "status"
name = { en = "RAG" }
[[code_list.code]]
id = "g"
label = { en = "G" }
[[sheet]]
id = "initiatives"
layout = "list"
[[sheet.field]]
id = "name"
type = "text"
labels.en = ["Name"]
)",
                                                  "own.toml", &common);
    REQUIRE(definition.code_lists.size() == 2);
    CHECK(definition.code_list("status")->codes.front().id == "g");
    CHECK(definition.code_list("phase") != nullptr);
    CHECK(definition.unit_words.at(kvartal::foundation::AmountUnit::thousand_nok)
          == std::vector<std::string>{"£000", "TNOK"});
}
