// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using made::Wish;

namespace {

std::vector<std::string> codes_of(const std::vector<foundation::Finding> &findings) {
    std::vector<std::string> codes;
    for (const foundation::Finding &finding : findings) {
        codes.emplace_back(foundation::kind_of(finding.code).id);
    }
    return codes;
}

std::vector<std::string> keys_of(const portfolio::Portfolio &portfolio) {
    std::vector<std::string> keys;
    for (const portfolio::Initiative &initiative : portfolio.initiatives) {
        keys.push_back(initiative.key);
    }
    return keys;
}

portfolio::Portfolio consolidated(std::vector<portfolio::Return> returns,
                                  portfolio::Setup setup = made::setup()) {
    return consolidation::consolidate(std::move(setup), made::vocabulary(), std::move(returns));
}

} // namespace

TEST_CASE("initiatives stand under their strategic area, by focus area and then by name in Norwegian order") {
    const auto whole = consolidated(
        {made::return_of("a.xlsx", "HDIR",
                         {Wish{.id = "1", .name = "Ås", .focus_area = "2.1"}, Wish{.id = "2", .name = "Zoo"},
                          Wish{.id = "3", .name = "Ærlig"}, Wish{.id = "4", .name = "Ål"},
                          Wish{.id = "5", .name = "Alfa", .focus_area = "1.2"},
                          Wish{.id = "6", .name = "Uten", .focus_area = ""}})});
    CHECK(keys_of(whole) == std::vector<std::string>{"2", "3", "4", "5", "1", "6"});
    CHECK(whole.initiatives[0].strategic_area->value == "a");
    CHECK(whole.initiatives[4].strategic_area->value == "b");
    CHECK_FALSE(whole.initiatives[5].strategic_area);
    CHECK(whole.findings.empty());
}

TEST_CASE("an initiative in two returns counts once, as its owner reported it") {
    const auto whole =
        consolidated({made::return_of("a.xlsx", "FHI",
                                      {Wish{.id = "7", .name = "HELIKS", .owner = "HDIR", .budget = "5"}}),
                      made::return_of("b.xlsx", "HDIR",
                                      {Wish{.id = "7", .name = "Heliks ", .owner = "HDIR", .budget = "6"}})},
                     made::setup({"HDIR", "FHI"}));
    REQUIRE(whole.initiatives.size() == 1);
    CHECK(whole.initiatives[0].budget->value == made::mnok("6"));
    REQUIRE(codes_of(whole.findings) == std::vector<std::string>{"initiative-twice"});
    CHECK(whole.findings[0].arguments.at("other") == foundation::Argument{"b.xlsx"});
}

TEST_CASE("two initiatives that share an id are two, and the secretariat is told") {
    // Published: in 2019 both «Regionalt laboratoriesystem» and «Pilotprosjekt ParkinsonNet i Norge» had the
    // id 140.
    const auto whole = consolidated(
        {made::return_of("a.xlsx", "HDIR",
                         {Wish{.id = "140", .name = "Regionalt laboratoriesystem", .budget = "73"}}),
         made::return_of("b.xlsx", "FHI",
                         {Wish{.id = "140", .name = "Pilotprosjekt ParkinsonNet i Norge", .budget = "7"}})});
    CHECK(whole.initiatives.size() == 2);
    CHECK(keys_of(whole) == std::vector<std::string>{"140", "140 (2)"});
    CHECK(codes_of(whole.findings) == std::vector<std::string>{"id-collision"});
}

TEST_CASE("where an id is missing the name and the owner decide") {
    const auto whole =
        consolidated({made::return_of("a.xlsx", "HDIR",
                                      {Wish{.id = "", .name = "Alle møter"},
                                       Wish{.id = "", .name = "Alle møter", .owner = "FHI"}}),
                      made::return_of("b.xlsx", "HDIR", {Wish{.id = "11", .name = "ALLE MØTER"}})});
    CHECK(whole.initiatives.size() == 2); // the newer return's, and the other organisation's of the same name
    CHECK(codes_of(whole.findings)
          == std::vector<std::string>{"initiative-only-in-older", "return-superseded"});
}

TEST_CASE("the same file under two names is one return") {
    auto again = made::return_of("b.xlsx", "HDIR", {Wish{.id = "1", .name = "A", .budget = "5"}});
    auto first = made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "A", .budget = "5"}});
    again.file.sha256 = first.file.sha256;
    const auto whole = consolidated({first, again});
    CHECK(whole.initiatives.size() == 1);
    REQUIRE(codes_of(whole.findings) == std::vector<std::string>{"return-unused"});
    CHECK(whole.findings[0].file == "b.xlsx");
}

TEST_CASE("who is expected and has not returned is named") {
    const auto whole = consolidated({made::return_of("a.xlsx", "HDIR", {Wish{.id = "1", .name = "A"}})},
                                    made::setup({"HDIR", "FHI", "KS"}));
    CHECK(whole.missing == std::vector<std::string>{"FHI", "KS"});
    CHECK(codes_of(whole.findings) == std::vector<std::string>{"return-missing", "return-missing"});
}

TEST_CASE("a transfer is booked by id or by name, and one that cannot be is told") {
    auto setup = made::setup();
    setup.transfers = {made::transfer("107", "msis databasen", "2"), made::transfer("107", "999", "10"),
                       made::transfer("107", "171", "200")};
    const auto whole =
        consolidated({made::return_of("a.xlsx", "HDIR",
                                      {Wish{.id = "107", .name = "Helsedataprogrammet", .budget = "131"},
                                       Wish{.id = "171", .name = "MSIS-databasen", .budget = "3"}})},
                     setup);
    REQUIRE(whole.transfers.size() == 2);
    CHECK(whole.initiatives[whole.transfers[0].giver].name.value == "Helsedataprogrammet");
    CHECK(whole.initiatives[whole.transfers[0].receiver].name.value == "MSIS-databasen");
    CHECK(codes_of(whole.findings)
          == std::vector<std::string>{"transfer-unknown-initiative", "transfer-exceeds-budget",
                                      "transfer-exceeds-budget"});
}

TEST_CASE(
    "of two reports of one initiative the one from the register's owner is used, whatever owner they name") {
    portfolio::Setup setup = made::setup();
    setup.known.push_back({{"A", {}, "A"}, "1", {}, "HDIR", "active"});
    const auto whole = consolidation::consolidate(
        std::move(setup), made::vocabulary(),
        {made::return_of("a.xlsx", "KS", {Wish{.id = "1", .name = "A", .owner = "KS", .budget = "138"}}),
         made::return_of("b.xlsx", "HDIR", {Wish{.id = "1", .name = "A", .owner = "HDIR", .budget = "41"}})});
    REQUIRE(whole.initiatives.size() == 1);
    CHECK(whole.initiatives[0].budget->value == made::mnok("41"));
}

TEST_CASE("a colliding id is told of the initiative that the register knows by another") {
    portfolio::Setup setup = made::setup();
    setup.known.push_back({{"B", {}, "B"}, "1", {}, "HDIR", "active"});
    const auto whole =
        consolidation::consolidate(std::move(setup), made::vocabulary(),
                                   {made::return_of("a.xlsx", "KS", {Wish{.id = "1", .name = "A"}}),
                                    made::return_of("b.xlsx", "HDIR", {Wish{.id = "1", .name = "B"}})});
    REQUIRE(whole.findings.size() == 1);
    CHECK(whole.findings[0].code == foundation::FindingCode::id_collision);
    CHECK(whole.findings[0].file == "a.xlsx");
    CHECK(whole.findings[0].subject == "A");
}
