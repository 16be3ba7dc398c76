// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using made::Wish;

namespace {

std::vector<std::string> told(const portfolio::Portfolio &whole) {
    std::vector<std::string> told;
    for (const foundation::Finding &finding : whole.findings) {
        told.push_back(std::string{foundation::kind_of(finding.code).id} + " " + finding.file + " "
                       + finding.subject);
    }
    return told;
}

portfolio::Return saved_at(portfolio::Return one, const char *when) {
    one.saved = when;
    return one;
}

} // namespace

TEST_CASE("of two returns with the same initiatives the one saved last is used, whatever it is called") {
    const auto whole = consolidation::consolidate(
        made::setup(), made::vocabulary(),
        {saved_at(made::return_of("b.xlsx", "HDIR", {Wish{.id = "1", .name = "A", .budget = "5"}}),
                  "2023-09-01T10:00:00Z"),
         saved_at(made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "A", .budget = "7"}}),
                  "2023-09-02T09:00:00Z")});
    REQUIRE(whole.initiatives.size() == 1);
    CHECK(whole.initiatives[0].budget->value == made::mnok("7"));
    CHECK(told(whole) == std::vector<std::string>{"return-superseded b.xlsx "});
}

TEST_CASE("where the files do not say when they were saved, the name that comes last is the newer") {
    const auto [older, newer] = GENERATE(table<const char *, const char *>(
        {{"HDIR v1.xlsx", "HDIR v2.xlsx"}, {"HDIR 9.xlsx", "HDIR 10.xlsx"}, {"HDIR.xlsx", "HDIR (2).xlsx"}}));
    const auto whole = consolidation::consolidate(
        made::setup(), made::vocabulary(),
        {made::return_of(newer, "HDIR", {Wish{.id = "1", .name = "A", .budget = "7"}}),
         made::return_of(older, "HDIR", {Wish{.id = "1", .name = "A", .budget = "5"}})});
    REQUIRE(whole.initiatives.size() == 1);
    CHECK(whole.initiatives[0].budget->value == made::mnok("7"));
}

TEST_CASE("an initiative that only the older return has is taken from there, and said to be") {
    const auto whole = consolidation::consolidate(
        made::setup(), made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "A"}, Wish{.id = "2", .name = "B"}}),
         made::return_of("b.xlsx", "HDIR", {Wish{.id = "1", .name = "A"}})});
    CHECK(whole.initiatives.size() == 2);
    CHECK(told(whole)
          == std::vector<std::string>{"initiative-only-in-older a.xlsx B", "return-superseded a.xlsx "});
}

TEST_CASE("two returns of one organisation about different initiatives are both used, and nothing is said") {
    const auto whole =
        consolidation::consolidate(made::setup(), made::vocabulary(),
                                   {made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "A"}}),
                                    made::return_of("b.xlsx", "HDIR", {Wish{.id = "2", .name = "B"}})});
    CHECK(whole.initiatives.size() == 2);
    CHECK(told(whole).empty());
}
