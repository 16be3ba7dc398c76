// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "consolidation/waive.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::FindingCode;
using made::Wish;

namespace {

foundation::Finding at_cell(FindingCode code, const char *cell, const char *subject) {
    foundation::Finding finding = foundation::finding(code).in_file("a.xlsx").about(subject);
    finding.sheet = "Ark1";
    finding.cells = {*foundation::cell_from_a1(cell)};
    return finding;
}

/// One return, with a status that is missing for A (id 1) in C5 and for B in C6.
portfolio::Portfolio with(std::vector<portfolio::Waiver> waivers) {
    portfolio::Setup setup = made::setup({"HDIR", "FHI"});
    setup.waivers = std::move(waivers);
    portfolio::Return one =
        made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "A"}, Wish{.id = "2", .name = "B"}});
    one.findings = {at_cell(FindingCode::field_blank, "C5", "A"),
                    at_cell(FindingCode::field_blank, "C6", "B")};
    return consolidation::consolidate(setup, made::vocabulary(), {one});
}

portfolio::Waiver waiver(const char *code) {
    return {made::placed<std::string>(code, "round.xlsx"), "", "", "", "Avtalt med virksomheten"};
}

std::vector<bool> accepted(const portfolio::Portfolio &whole) {
    std::vector<bool> accepted;
    for (const foundation::Finding &finding : whole.returns.front().findings) {
        accepted.push_back(!finding.accepted.empty());
    }
    return accepted;
}

std::vector<bool> accepted_with(portfolio::Waiver only) {
    portfolio::Portfolio whole = with({std::move(only)});
    consolidation::waive(whole);
    return accepted(whole);
}

} // namespace

TEST_CASE("a waiver of a code alone accepts every finding of that code") {
    CHECK(accepted_with(waiver("field-blank")) == std::vector{true, true});
    CHECK(accepted_with(waiver("code-unknown")) == std::vector{false, false});
}

TEST_CASE("a waiver for an initiative, by name or id, accepts its findings only") {
    portfolio::Waiver by_name = waiver("field-blank"), by_id = by_name;
    by_name.initiative = "a";
    by_id.initiative = "2";
    CHECK(accepted_with(by_name) == std::vector{true, false});
    CHECK(accepted_with(by_id) == std::vector{false, true});
}

TEST_CASE("a waiver for an organisation does not accept another's findings") {
    portfolio::Waiver own = waiver("field-blank"), other = own;
    own.organisation = "HDIR";
    other.organisation = "FHI";
    CHECK(accepted_with(own) == std::vector{true, true});
    CHECK(accepted_with(other) == std::vector{false, false});
}

TEST_CASE("a waiver for a cell, or for cells of a sheet, accepts what lies there") {
    portfolio::Waiver cell = waiver("field-blank"), sheet = cell, range = cell;
    cell.cell = "C6";
    sheet.cell = "'Ark2'!C6";
    range.cell = "Ark1!C1:C5";
    CHECK(accepted_with(cell) == std::vector{false, true});
    CHECK(accepted_with(sheet) == std::vector{false, false});
    CHECK(accepted_with(range) == std::vector{true, false});
}

TEST_CASE("an accepted error is no error any more, and its reason goes with it") {
    foundation::Finding finding = foundation::finding(FindingCode::code_unknown);
    CHECK(foundation::has_errors({finding}));
    finding.accepted = "Avtalt";
    CHECK_FALSE(foundation::has_errors({finding}));
}

TEST_CASE("a finding of the round can be accepted, too") {
    portfolio::Waiver missing = waiver("return-missing");
    missing.organisation = "FHI";
    portfolio::Portfolio whole = with({missing});
    consolidation::waive(whole);
    REQUIRE(whole.findings.size() == 1);
    CHECK(whole.findings[0].accepted == "Avtalt med virksomheten");
}

TEST_CASE("a waiver that nothing matches, and one of an unknown code, are noted") {
    portfolio::Portfolio whole = with({waiver("date-unreadable"), waiver("field-blnk")});
    consolidation::waive(whole);
    const auto find = [&](FindingCode code) {
        return std::find_if(whole.findings.begin(), whole.findings.end(),
                            [&](const foundation::Finding &finding) { return finding.code == code; });
    };
    REQUIRE(find(FindingCode::waiver_unused) != whole.findings.end());
    CHECK(find(FindingCode::waiver_unused)->file == "round.xlsx");
    REQUIRE(find(FindingCode::waiver_unclear) != whole.findings.end());
    CHECK(std::get<std::string>(find(FindingCode::waiver_unclear)->arguments.at("suggestion"))
          == "field-blank");
}
