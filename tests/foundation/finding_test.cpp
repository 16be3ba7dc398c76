// SPDX-License-Identifier: MIT
#include "foundation/finding.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace kvartal::foundation;

namespace {

const Texts words{Language::en,
                  {{"finding.code-unknown.what", {"“{found}” is not one of the choices.", ""}},
                   {"finding.code-unknown.expected", {"one of {allowed}", ""}},
                   {"finding.code-unknown.remedy", {"Choose from the list.", ""}},
                   {"finding.code-unknown.suggestion", {"Did you mean “{suggestion}”?", ""}}}};

Place place(const char *file, CellAddress cell) {
    return {std::make_shared<const SheetOfFile>(SheetOfFile{file, "Ark1"}), cell};
}

} // namespace

TEST_CASE("a finding says what, where, what was expected and what to do") {
    const Finding made = finding(FindingCode::code_unknown)
                             .at(place("a.xlsx", {4, 2}))
                             .about("EPJ-løftet")
                             .with("found", "Blå")
                             .with("allowed", "Grønn, Gul, Rød");
    CHECK(made.severity == Severity::error);
    CHECK(made.file == "a.xlsx");
    CHECK(cell_list(made.cells) == "C5");
    const Message message = describe(made, words);
    CHECK(message.what == "“Blå” is not one of the choices.");
    CHECK(message.expected == "one of Grønn, Gul, Rød");
    CHECK(message.found.empty());
    CHECK(message.remedy == "Choose from the list.");
}

TEST_CASE("a suggestion takes the remedy's place") {
    const Finding made = finding(FindingCode::code_unknown)
                             .with("found", "Gronn")
                             .with("allowed", "Grønn, Gul, Rød")
                             .with("suggestion", "Grønn");
    CHECK(describe(made, words).remedy == "Did you mean “Grønn”?");
}

TEST_CASE("errors come first, then by file, then by cell") {
    std::vector<Finding> findings{finding(FindingCode::column_unknown).at(place("a.xlsx", {0, 0})),
                                  finding(FindingCode::amount_unreadable).at(place("b.xlsx", {9, 0})),
                                  finding(FindingCode::amount_unreadable).at(place("b.xlsx", {3, 7})),
                                  finding(FindingCode::amount_unreadable).at(place("a.xlsx", {99, 0})),
                                  finding(FindingCode::field_blank).at(place("a.xlsx", {1, 0}))};
    rank(findings);
    std::string order;
    for (const Finding &one : findings) {
        order += one.file.substr(0, 1) + a1_text(one.cells.front()) + " ";
    }
    CHECK(order == "aA100 bH4 bA10 aA2 aA1 ");
    CHECK(has_errors(findings));
}

TEST_CASE("every code has an id of its own") {
    std::set<std::string_view> ids;
    for (const FindingKind &kind : all_finding_kinds()) {
        CHECK(ids.insert(kind.id).second);
        CHECK(&kind_of(kind.code) == &kind);
    }
}
