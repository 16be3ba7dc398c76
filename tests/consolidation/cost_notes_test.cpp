// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/cost_notes.hpp"
#include "consolidation/made_portfolio.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::FindingCode;
using made::Wish;

namespace {

portfolio::YearCost conditional(int year) {
    portfolio::YearCost made;
    made.year = year;
    made.amount = made::placed(made::mnok("12"));
    made.conditional = true;
    return made;
}

portfolio::OperatingCost cost(const char *component, std::vector<portfolio::YearCost> years) {
    portfolio::OperatingCost made;
    if (*component != 0) {
        made.component = made::placed(std::string{component});
    }
    made.years = std::move(years);
    return made;
}

portfolio::CostNote note(const char *initiative, const char *component, std::optional<int> year,
                         const char *condition) {
    return {made::placed(std::string{initiative}, "round.xlsx"), component, year, condition};
}

/// Two components, 2024 and 2025; the second one's 2024 depends on nothing.
portfolio::Portfolio with_notes(std::vector<portfolio::CostNote> notes) {
    auto setup = made::setup();
    setup.cost_notes = std::move(notes);
    auto whole = consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR", {Wish{.id = "303", .name = "Pasientens legemiddelliste"}})});
    portfolio::YearCost plain = conditional(2024);
    plain.conditional = false;
    whole.initiatives[0].operating_costs = {cost("SFM", {conditional(2024), conditional(2025)}),
                                            cost("FM", {plain, conditional(2025)})};
    return whole;
}

std::string condition_of(const portfolio::Portfolio &whole, std::size_t cost, std::size_t year) {
    const portfolio::Initiative &one = whole.initiatives[0];
    const consolidation::CostNotes notes{whole};
    const auto *found = notes.of({one, one.operating_costs[cost], one.operating_costs[cost].years[year]});
    return found == nullptr ? "none" : found->condition;
}

} // namespace

TEST_CASE("the condition that says most exactly which amounts it is about is an amount's") {
    const auto whole = with_notes({note("303", "", {}, "any"), note("303", "", 2025, "2025"),
                                   note("pasientens legemiddelliste", "sfm", {}, "SFM"),
                                   note("303", "SFM", 2025, "SFM 2025")});
    CHECK(condition_of(whole, 0, 0) == "SFM");
    CHECK(condition_of(whole, 0, 1) == "SFM 2025");
    CHECK(condition_of(whole, 1, 0) == "none"); // no asterisk
    CHECK(condition_of(whole, 1, 1) == "2025");
}

TEST_CASE("a condition of an initiative that is set aside is found all the same") {
    auto whole = with_notes({note("303", "", {}, "any")});
    whole.set_aside = std::move(whole.initiatives);
    whole.initiatives.clear();
    CHECK(consolidation::CostNotes{whole}.check().empty());
}

TEST_CASE("a condition on nothing that was reported is told of") {
    const auto whole = with_notes({note("303", "FM", 2024, "no asterisk"), note("303", "PLL", {}, "no such"),
                                   note("999", "", {}, "nobody"), note("303", "", {}, "any")});
    const auto findings = consolidation::CostNotes{whole}.check();
    REQUIRE(findings.size() == 3);
    std::size_t unknown = 0, unused = 0;
    for (const foundation::Finding &finding : findings) {
        unknown += finding.code == FindingCode::cost_note_unknown ? 1 : 0;
        unused += finding.code == FindingCode::cost_note_unused ? 1 : 0;
        CHECK(finding.file == "round.xlsx");
    }
    CHECK(unknown == 1);
    CHECK(unused == 2);
}
