// SPDX-License-Identifier: MIT
//
// What a definition asks for is read, checked and carried without a line of code for it.
#include "definition/read.hpp"
#include "form_grid.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace kvartal;
using namespace kvartal::intake::testing;
using Short = std::vector<std::string>;

namespace {

const std::string ours = R"(id = "ours"
version = "1"
describes = "return"
default_unit = "mnok"
common_words = true
name = { nb = "Vårt skjema" }
[[sheet]]
id = "initiatives"
layout = "form"
recognised_by_at_least = 2
columns.question.nb = ["Spørsmål"]
columns.last.nb = ["Sist"]
columns.answer.nb = ["Svar"]
columns.control.nb = ["Kontroll"]
[[sheet.field]]
id = "name"
type = "text"
blank = "error"
labels.nb = ["Tiltak"]
[[sheet.field]]
id = "patients"
type = "integer"
blank = "warning"
heading.nb = "Stemning"
labels.nb = ["Antall pasienter"]
[[sheet.field]]
id = "mood"
type = "code"
code_list = "status"
labels.nb = ["Stemning"]
[[sheet.table]]
id = "visits"
title.nb = "Besøk"
rows = 4
recognised_by_at_least = 2
[[sheet.table.field]]
id = "where"
type = "text"
blank = "error"
labels.nb = ["Sted"]
[[sheet.table.field]]
id = "cost"
type = "amount"
years = { first = 0, last = 1 }
labels.nb = ["Kostnad"]
)";

portfolio::Return read_ours(const FormRows &rows) {
    const auto definition = definition::read_definition(ours, "ours.toml", &definition::shipped_words());
    const std::array definitions{&definition};
    return intake::read_return(book({grid("A", rows)}), {"a.xlsx", ""}, {definitions, nullptr, nullptr});
}

const FormRows filled{{"Spørsmål", "Sist", "Svar"},
                      {"Tiltak", {}, "EPJ"},
                      {"Antall pasienter", 90, 100},
                      {"Stemning", {}, "Gul"},
                      {"Besøk"},
                      {"Sted", 2023, 2024},
                      {"Tromsø", 1, "2,5"}};

} // namespace

TEST_CASE("fields and tables that no code knows are carried by their ids, columns of a year by the year") {
    const auto given = read_ours(filled);
    CHECK(in_short(given.findings) == Short{});
    std::vector<std::string> other;
    for (const portfolio::OtherValue &value : given.initiatives.at(0).other) {
        other.push_back(value.field + '[' + value.column + "]=" + value.value.value + " in "
                        + foundation::a1_text(value.value.place.cell));
    }
    CHECK(other
          == Short{"patients[]=100 in C3", "mood[]=yellow in C4", "visits.where[]=Tromsø in A7",
                   "visits.cost[2023]=1 in B7", "visits.cost[2024]=2,5 in C7"});
    CHECK(said(given.initiatives[0].answers.find("patients")->value) == "100");
}

TEST_CASE("fields and tables that no code knows are checked as they ask for") {
    FormRows rows = filled;
    rows[2][2] = {};
    rows[3][2] = "Lilla";
    rows[6] = {{}, 1, "dyrt"};
    CHECK(in_short(read_ours(rows).findings)
          == Short{"error code-unknown C4", "error field-blank A7", "error amount-unreadable C7",
                   "warning field-blank C3"});
}

TEST_CASE("a heading in the words of a field's label is not that field") {
    FormRows rows = filled;
    rows.insert(rows.begin() + 2, GridRow{"Stemning"});
    const auto given = read_ours(rows);
    CHECK(in_short(given.findings) == Short{});
    CHECK(said(given.initiatives.at(0).answers.find("mood")->value) == "yellow");
}
