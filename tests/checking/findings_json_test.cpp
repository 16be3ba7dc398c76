// SPDX-License-Identifier: MIT
#include "checking/findings_json.hpp"
#include "definition/read.hpp"
#include "round/json_schema.hpp"
#include "round/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace kvartal;
using nlohmann::json;

namespace {

checking::CheckOutcome outcome() {
    const foundation::Place place{
        std::make_shared<const foundation::SheetOfFile>(foundation::SheetOfFile{"a.xlsx", "Ark1"}), {4, 2}};
    checking::CheckOutcome made;
    made.files.push_back({{"a.xlsx", std::string(64, 'a')},
                          {},
                          "portfolio-list",
                          "HDIR",
                          2,
                          {foundation::finding(foundation::FindingCode::cell_has_error)
                               .at(place)
                               .about("EPJ-løftet")
                               .with("field", "Budsjett")
                               .with("found", "#REF!")}});
    made.files.push_back({{"b\xFF.xlsx", ""}, {}, "", std::nullopt, 0, {}});
    made.findings.push_back(
        foundation::finding(foundation::FindingCode::return_missing).with("organisation", "KS"));
    return made;
}

} // namespace

TEST_CASE("the JSON is what its schema says, member for member") {
    const json schema = json::parse(made::bytes_of(KVARTAL_SOURCE_DIR "/src/checking/findings.schema.json"));
    const json found =
        json::parse(checking::to_json(outcome(), definition::shipped_texts(foundation::Language::nb)));
    made::check_against(found, schema, schema);
    CHECK(found["version"] == schema["properties"]["version"]["const"]);
}

TEST_CASE("a finding in JSON has code, place and words") {
    const json found =
        json::parse(checking::to_json(outcome(), definition::shipped_texts(foundation::Language::nb)));
    const json &finding = found["files"][0]["findings"][0];
    CHECK(finding["code"] == "cell-has-error");
    CHECK(finding["severity"] == "error");
    CHECK(finding["sheet"] == "Ark1");
    CHECK(finding["cells"] == json{"C5"});
    CHECK(finding["subject"] == "EPJ-løftet");
    CHECK(finding["found"].get<std::string>().find("#REF!") != std::string::npos);
    CHECK(found["files"][1]["template"].is_null());
    CHECK(found["files"][1]["file"] == "b\uFFFD.xlsx");
    CHECK(found["counts"] == json{{"error", 1}, {"warning", 1}, {"note", 0}});
}

TEST_CASE("JSON holds no character that a terminal would take for an order") {
    checking::CheckOutcome made;
    made.findings.push_back(foundation::finding(foundation::FindingCode::return_missing)
                                .about("a\033b\u009Bc\177d")
                                .with("organisation", "KS"));
    const std::string text = checking::to_json(made, definition::shipped_texts(foundation::Language::en));
    CHECK(text.find("\"a\\u001bb\\u009bc\\u007fd\"") != std::string::npos);
    CHECK(json::parse(text)["findings"][0]["subject"] == "a\033b\u009Bc\177d");
}
