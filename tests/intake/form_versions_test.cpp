// SPDX-License-Identifier: MIT
#include "form_grid.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;

namespace {

const Properties older{{"kvartal.template", "portfolio-form"}, {"kvartal.version", "2023.3"}};

/// A form as version 2023.3 had it: other words for the status and a state, the year's budget in the table of
/// funders, and a question that is not asked any more.
FormRows older_form() {
    FormGrid form = whole_form();
    for (auto &[label, value] : form.answers) {
        label = std::string{label} == "Status" ? "Framdriftsstatus" : label;
    }
    answer(form, "Tilstand", "I arbeid");
    answer(form, "Første finansieringsår", 2021);
    form.funding = {{"E-helse", 4, 5, 6}, {"HDIR", 10, {}, {}}};
    FormRows rows = form_rows(form);
    rows.at(13).push_back("Sum budsjett");
    rows.at(14).push_back(14);
    return rows;
}

} // namespace

TEST_CASE("an older template's words are known, its moved answers taken over, its dropped ones told") {
    const auto given = read_forms({grid("A", older_form())}, older);
    CHECK(given.version == "2023.3");
    CHECK(in_short(given.findings) == Short{"warning field-dropped C11", "note template-outdated"});
    const auto &dropped = the(FindingCode::field_dropped, given.findings);
    CHECK(argument(dropped, "label") == "Første finansieringsår");
    CHECK(argument(dropped, "version") == "2023.3");
    CHECK(argument(dropped, "found") == "2021");
    CHECK(argument(the(FindingCode::template_outdated, given.findings), "current") == "2023.4");
    const portfolio::Initiative &initiative = given.initiatives.at(0);
    CHECK(initiative.status->value == "green");
    CHECK(initiative.state->value == "active");
    REQUIRE(initiative.budget);
    CHECK(initiative.budget->value == mnok(14));
    CHECK(foundation::a1_text(initiative.budget->place.cell) == "E15");
}

TEST_CASE("an older template in two sheets is told once") {
    auto second = grid("B", older_form());
    for (workbook::Cell &cell : second.cells) {
        if (cell.value == workbook::CellValue{2021.0}) {
            cell.value = std::monostate{};
        }
    }
    const auto given = read_forms({grid("A", older_form()), second}, older);
    CHECK(in_short(given.findings) == Short{"warning field-dropped C11", "note template-outdated"});
    CHECK(given.initiatives.size() == 2);
}

TEST_CASE("of a moved answer the first filled row counts, also below the form's own rows") {
    FormRows rows = older_form();
    rows.at(14).back() = {};
    rows.at(15).push_back("14,0");
    CHECK(read_forms({grid("A", rows)}, older).initiatives.at(0).budget->value == mnok(14));
    SECTION("and faults in it stand at its cell") {
        rows.at(15).back() = "fjorten";
        CHECK(in_short(read_forms({grid("A", rows)}, older).findings)
              == Short{"error amount-unreadable E16", "warning field-dropped C11", "note template-outdated"});
    }
}

TEST_CASE("without a stated version older words are known, and nothing is said of them") {
    const auto given = read_forms({grid("A", older_form())});
    CHECK(in_short(given.findings) == Short{"note column-unknown A11"}); // what is dropped is carried
    CHECK(given.initiatives.at(0).status->value == "green");
    CHECK(given.initiatives[0].state->value == "active");
    CHECK(given.initiatives[0].budget->value == mnok(14));
    CHECK(given.version.empty());
}

TEST_CASE("in a template of today an older version's words are unknown") {
    Properties today = older;
    today["kvartal.version"] = "2023.4";
    FormRows rows = form_rows(whole_form());
    rows.push_back({"Framdriftsstatus", {}, "Gul"});
    const auto given = read_forms({grid("A", rows)}, today);
    CHECK(in_short(given.findings) == Short{"note column-unknown A11"});
    SECTION("and so in one whose version nobody knows") {
        today["kvartal.version"] = "2031.1";
        CHECK(in_short(read_forms({grid("A", rows)}, today).findings) == Short{"note column-unknown A11"});
    }
}

TEST_CASE("what the template states is read from the sheet _meta where the properties are lost") {
    auto meta = grid("_meta", {{"kvartal.template", "portfolio-form"},
                               {"kvartal.version", "2023.3"},
                               {"kvartal.period", "2023-q3"},
                               {"kvartal.organisation", "HDIR"},
                               {"kvartal.budget-year", 2023}});
    meta.visibility = workbook::Visibility::hidden;
    FormGrid ownerless = whole_form();
    answer(ownerless, "Ansvarlig virksomhet", {});
    const auto given = read_forms({form(ownerless), meta});
    CHECK(in_short(given.findings) == Short{"error field-blank C4", "note template-outdated"});
    CHECK(given.version == "2023.3");
    CHECK(given.period == foundation::Period{2023, 3});
    CHECK(given.organisation == "Helsedirektoratet");
    SECTION("but the properties go first") {
        const auto again = read_forms({form(ownerless), meta}, {{"kvartal.version", "2023.4"},
                                                                {"kvartal.organisation", "Oslo kommune"}});
        CHECK(again.version == "2023.4");
        CHECK(again.organisation == "Oslo kommune");
    }
}

TEST_CASE("whom the template was made for sent it, whatever owner a form names, which is told") {
    const auto given = read_forms({form(whole_form())}, {{"kvartal.organisation", "Oslo kommune"}});
    CHECK(given.organisation == "Oslo kommune");
    CHECK(in_short(given.findings) == Short{"warning owner-differs C4"});
    CHECK(read_forms({form(whole_form())}).organisation == "Helsedirektoratet");
}

TEST_CASE("an organisation that the round does not know is not taken from the template") {
    FormGrid ownerless = whole_form();
    answer(ownerless, "Ansvarlig virksomhet", {});
    CHECK_FALSE(read_forms({form(ownerless)}, {{"kvartal.organisation", "Ukjent etat"}}).organisation);
}

TEST_CASE("a template of another round is told") {
    portfolio::Setup round;
    round.period = {2023, 4};
    const auto given = read_forms({form(whole_form())}, {{"kvartal.period", "2023-q3"}}, &round);
    CHECK(in_short(given.findings) == Short{"warning round-differs"});
    CHECK(argument(given.findings[0], "found") == "3.\u00A0kvartal\u00A02023");
    CHECK(argument(given.findings[0], "expected") == "4.\u00A0kvartal\u00A02023");
    CHECK(in_short(read_forms({form(whole_form())}, {{"kvartal.period", "2023-q4"}}, &round).findings)
          == Short{});
    CHECK(in_short(read_forms({form(whole_form())}, {{"kvartal.period", "hva som helst"}}, &round).findings)
          == Short{});
}

TEST_CASE("an older column beside today's field is one that nobody knows") {
    FormRows rows = older_form();
    rows.at(10) = {"Budsjett", {}, 14};
    const auto given = read_forms({grid("A", rows)});
    CHECK(in_short(given.findings) == Short{"note column-unknown E14"});
    CHECK(foundation::a1_text(given.initiatives.at(0).budget->place.cell) == "C11");
}
