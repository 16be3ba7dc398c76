// SPDX-License-Identifier: MIT
#include "definition/read.hpp"
#include "report/findings_document.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Finding;
using foundation::FindingCode;

namespace {

const foundation::Texts &english() {
    return definition::shipped_texts(foundation::Language::en);
}

Finding unknown_status() {
    Finding made = foundation::finding(FindingCode::code_unknown)
                       .in_file("Oslo.xlsx")
                       .about("Portal")
                       .with("field", "Status")
                       .with("found", "Gren")
                       .with("allowed", "Green, Red");
    made.sheet = "Tiltak";
    made.cells = {{11, 2}, {13, 2}, {14, 2}, {15, 2}};
    return made;
}

/// The row's words by the labels of the columns, those that the row leaves blank, too.
std::string words_at(const report::Table &table, std::size_t row, const std::string &label) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].label == label) {
            const report::CellContent &content = table.rows.at(row).cells.at(column).content;
            const auto *mark = std::get_if<report::StatusMark>(&content);
            const auto *words = std::get_if<std::string>(&content);
            return mark != nullptr ? mark->label : words != nullptr ? *words : "";
        }
    }
    return "no such column";
}

} // namespace

TEST_CASE("each finding has a row that says where, what, and what to do") {
    const Finding finding = unknown_status();
    checking::FindingsList list;
    list.findings.push_back({&finding, "Oslo kommune"});
    const report::Document document = report::findings_document(list, english());
    const report::Table *table = report::find_table(document, "findings");
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 1);
    CHECK(words_at(*table, 0, "Severity") == "Error");
    CHECK(words_at(*table, 0, "Organisation") == "Oslo kommune");
    CHECK(words_at(*table, 0, "File") == "Oslo.xlsx");
    CHECK(words_at(*table, 0, "Sheet") == "Tiltak");
    CHECK(words_at(*table, 0, "Cells") == "C12, C14–C16");
    CHECK(words_at(*table, 0, "Initiative") == "Portal");
    CHECK(words_at(*table, 0, "What was found") == "‘Gren’");
    CHECK(words_at(*table, 0, "What was expected") == "one of these: Green, Red");
    CHECK(words_at(*table, 0, "Code") == "code-unknown");
    CHECK(words_at(*table, 0, "Accepted because") == "no such column");
}

TEST_CASE("an accepted finding stands with its reason and is not counted") {
    Finding finding = unknown_status();
    finding.accepted = "agreed in May";
    checking::FindingsList list;
    list.findings.push_back({&finding, ""});
    const report::Document document = report::findings_document(list, english());
    CHECK(words_at(*report::find_table(document, "findings"), 0, "Accepted because") == "agreed in May");
    const auto &figures = std::get<report::KeyFigures>(document.sections.at(0).blocks.at(0)).figures;
    REQUIRE(figures.size() == 4); // files, errors, warnings, notes
    CHECK(figures[1].value == "0");
}

TEST_CASE("each file has a row with what was found in it, and so has who is missing") {
    checking::FindingsList list;
    list.returns = {{"Oslo.xlsx", "Oslo", true, 3, 1, 2, 0},
                    {"KS.xlsx", "KS", true, 1, 0, 1, 0},
                    {"cut.xlsx", std::nullopt, false, 0, 1, 0, 0}};
    list.missing = {"NHN"};
    const report::Document document = report::findings_document(list, english());
    const report::Table *table = report::find_table(document, "returns");
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 4);
    CHECK(words_at(*table, 0, "Receipt") == "With errors");
    CHECK(words_at(*table, 1, "Receipt") == "Received");
    CHECK(words_at(*table, 2, "Receipt") == "Unreadable");
    CHECK(words_at(*table, 3, "Organisation") == "NHN");
    CHECK(words_at(*table, 3, "Receipt") == "Missing");
    CHECK(std::get<report::BulletList>(document.sections.at(0).blocks.at(2)).items == list.missing);
}

TEST_CASE("a list without findings says that all is in order and has no table of them") {
    checking::FindingsList list;
    list.returns = {{"Oslo.xlsx", "Oslo", true, 3, 0, 0, 0}};
    const report::Document document = report::findings_document(list, english());
    CHECK(report::find_table(document, "findings") == nullptr);
    CHECK(std::get<report::Paragraph>(document.sections.at(0).blocks.at(1)).text == "All in order.");
}
