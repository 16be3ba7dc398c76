// SPDX-License-Identifier: MIT
#include "checking/findings_list.hpp"
#include "definition/read.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Finding;
using foundation::FindingCode;
using foundation::Language;

namespace {

Finding in(const std::string &file, FindingCode code, foundation::CellAddress cell = {}) {
    Finding made = foundation::finding(code).in_file(file).with("field", "Budget").with("found", "?");
    made.sheet = "Tiltak";
    made.cells = {cell};
    return made;
}

checking::CheckedFile file(const std::string &name, const std::string &organisation,
                           std::vector<Finding> findings) {
    checking::CheckedFile made;
    made.file.name = name;
    made.definition = "portfolio-list";
    made.organisation = organisation;
    made.findings = std::move(findings);
    return made;
}

checking::CheckOutcome outcome_with_subject(const std::string &subject) {
    Finding finding = in("a.xlsx", FindingCode::cell_has_error);
    finding.about(subject);
    checking::CheckOutcome outcome;
    outcome.files.push_back(file("a.xlsx", "Oslo", {finding}));
    return outcome;
}

std::string csv(const checking::CheckOutcome &outcome, Language language = Language::en) {
    return checking::to_csv(outcome, definition::shipped_texts(language));
}

bool holds(const std::string &text, const std::string &words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("what was found is one list: errors of all files first, then by file and cell") {
    checking::CheckOutcome outcome;
    outcome.files.push_back(file(
        "a.xlsx", "Oslo",
        {in("a.xlsx", FindingCode::cell_has_error, {7, 1}), in("a.xlsx", FindingCode::field_blank, {2, 2})}));
    outcome.files.push_back(file("b.xlsx", "KS", {in("b.xlsx", FindingCode::cell_has_error, {1, 1})}));
    outcome.findings.push_back(in("a.xlsx", FindingCode::id_collision, {1, 0}));
    const auto list = checking::findings_list(outcome);
    REQUIRE(list.findings.size() == 4);
    CHECK(list.findings[0].finding->cells.front() == foundation::CellAddress{7, 1});
    CHECK(list.findings[1].finding->file == "b.xlsx");
    CHECK(list.findings[1].organisation == "KS");
    CHECK(list.findings[2].finding->code == FindingCode::id_collision);
    CHECK(list.findings[2].organisation == "Oslo"); // whose file it is
    CHECK(list.findings[3].finding->code == FindingCode::field_blank);
}

TEST_CASE("a return is counted with its own findings and those of the round that concern it") {
    checking::CheckOutcome outcome;
    outcome.files.push_back(file("a.xlsx", "Oslo", {in("a.xlsx", FindingCode::cell_has_error)}));
    outcome.findings.push_back(in("a.xlsx", FindingCode::id_collision));
    outcome.findings.push_back(foundation::finding(FindingCode::return_missing).with("organisation", "NHN"));
    const auto list = checking::findings_list(outcome);
    REQUIRE(list.returns.size() == 1);
    CHECK(list.returns[0].errors == 1);
    CHECK(list.returns[0].warnings == 1);
    CHECK(list.missing == std::vector<std::string>{"NHN"});
    REQUIRE(list.findings.size() == 3);
    CHECK(list.findings[1].organisation == "NHN"); // a warning of no file comes before one of a file
}

TEST_CASE("the separator is the one that the language's spreadsheets expect") {
    const auto outcome = outcome_with_subject("Portal");
    CHECK(csv(outcome).starts_with("\xEF\xBB\xBFSeverity,Code,File,"));
    CHECK(csv(outcome, Language::nb)
              .starts_with("\xEF\xBB\xBF"
                           "Alvor;Kode;Fil;"));
    CHECK(holds(csv(outcome), "\r\nError,cell-has-error,a.xlsx,Oslo,Tiltak,A1,Portal,"));
    CHECK(csv(outcome).ends_with("\r\n"));
}

TEST_CASE("a field that holds the separator or a quotation mark is quoted") {
    CHECK(holds(csv(outcome_with_subject("A, B")), ",\"A, B\","));
    CHECK(holds(csv(outcome_with_subject("A, B"), Language::nb), ";A, B;"));
    CHECK(holds(csv(outcome_with_subject("the \"new\" one")), ",\"the \"\"new\"\" one\","));
}

TEST_CASE("a finding is one line, whatever a cell holds") {
    CHECK(holds(csv(outcome_with_subject("two\r\nlines")), ",two  lines,"));
    CHECK(holds(csv(outcome_with_subject("\033[2Jx")), ",\uFFFD[2Jx,"));
}

TEST_CASE("nothing that a cell holds becomes a formula in the list") {
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1"}) {
        CAPTURE(formula);
        CHECK(holds(csv(outcome_with_subject(formula)), std::string{",'"} + formula + ","));
    }
    CHECK(holds(csv(outcome_with_subject("\t=1")), ",' =1,"));
    CHECK(holds(csv(outcome_with_subject("EPJ-løftet")), ",EPJ-løftet,"));
    CHECK(holds(csv(outcome_with_subject("«EPJ»")), ",«EPJ»,"));
}
