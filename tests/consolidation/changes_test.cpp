// SPDX-License-Identifier: MIT
#include "consolidation/changes.hpp"
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "consolidation/set_aside.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using consolidation::Turn;
using made::mnok;
using made::Wish;

namespace {

/// A round of one organisation, active initiatives only counted, as a report makes it.
portfolio::Portfolio round_of(const std::vector<Wish> &wishes,
                              std::vector<portfolio::RegisteredInitiative> known = {}) {
    auto setup = made::setup();
    setup.known = std::move(known);
    portfolio::Portfolio round = consolidation::consolidate(std::move(setup), made::vocabulary(),
                                                            {made::return_of("a.xlsx", "HDIR", wishes)});
    consolidation::set_aside(round);
    return round;
}

Wish wish(std::string id, std::string name, const char *budget, std::string state = "active") {
    Wish one;
    one.id = std::move(id);
    one.name = std::move(name);
    one.budget = budget;
    one.state = std::move(state);
    return one;
}

portfolio::RegisteredInitiative known(std::string id, std::string name, std::string state,
                                      std::vector<std::string> former = {}) {
    portfolio::RegisteredInitiative one;
    one.id = std::move(id);
    one.name = made::placed(std::move(name));
    one.state = std::move(state);
    one.former_names = std::move(former);
    return one;
}

Turn turn_of(const consolidation::Changes &changes, const std::string &name) {
    const auto found =
        std::find_if(changes.initiatives.begin(), changes.initiatives.end(), [&](const auto &change) {
            return (change.now != nullptr ? change.now : change.before)->name.value == name;
        });
    REQUIRE(found != changes.initiatives.end());
    return found->turn;
}

std::vector<std::string> codes(const consolidation::Changes &changes) {
    std::vector<std::string> ids;
    for (const foundation::Finding &finding : changes.findings) {
        ids.emplace_back(foundation::kind_of(finding.code).id);
    }
    return ids;
}

} // namespace

TEST_CASE("the rounds of August and October 2020: 52 less 4 and 3 more is 51, and 1 568 becomes 1 646") {
    // Published: the counts, the sums and the names of those that came and went. Made up: the 48 others, the
    // budgets, and that those that came bring 60 MNOK, those that went take 50, and the rest grow by 68.
    std::vector<Wish> august, october;
    for (int i = 0; i < 48; ++i) {
        const std::string id = std::to_string(300 + i);
        august.push_back(wish(id, "Tiltak " + id, i == 0 ? "108" : "30"));
        october.push_back(wish(id, "Tiltak " + id, i == 0 ? "176" : "30"));
    }
    august.push_back(wish("101", "Robust mobilt helsenett", "10"));
    august.push_back(wish("118", "Innføring av digital patologi", "20"));
    august.push_back(wish("163", "Regional EPJ journalinnsyn", "15"));
    august.push_back(wish("188", "Neste generasjon nød- og beredskapskommunikasjon", "5"));
    october.push_back(wish("190", "DigiHoT", "40"));
    october.push_back(wish("195", "Digitalisert observasjon håndvask", "8"));
    october.push_back(wish("196", "Oppruste og modernisere SYSVAK", "12"));
    const auto before = round_of(august);
    const auto now =
        round_of(october, {known("101", "Robust mobilt helsenett", "completed"),
                           known("118", "Innføring av digital patologi", "completed"),
                           known("163", "Regional EPJ journalinnsyn", "completed"),
                           known("188", "Neste generasjon nød- og beredskapskommunikasjon", "completed")});
    const consolidation::Changes changes = consolidation::changes(before, now);
    const consolidation::ChangeBridge &bridge = changes.bridge;
    CHECK(bridge.count_before == 52);
    CHECK(bridge.left.at(Turn::completed).count == 4);
    CHECK(bridge.entered.at(Turn::added).count == 3);
    CHECK(bridge.count_now == 51);
    CHECK(bridge.money_before == mnok("1568"));
    CHECK(bridge.left.at(Turn::completed).money == mnok("-50"));
    CHECK(bridge.entered.at(Turn::added).money == mnok("60"));
    CHECK(bridge.budgets.money == mnok("68"));
    CHECK(bridge.budgets.count == 1);
    CHECK(bridge.money_now == mnok("1646"));
    CHECK(turn_of(changes, "DigiHoT") == Turn::added);
    CHECK(turn_of(changes, "Robust mobilt helsenett") == Turn::completed);
    CHECK(changes.findings.empty());
}

TEST_CASE("each turn that a state can take is told, and the bridge holds") {
    const auto before =
        round_of({wish("1", "En", "10"), wish("2", "To", "20"), wish("3", "Tre", "5", "paused"),
                  wish("4", "Fire", "7", "planned"), wish("5", "Fem", "9"), wish("6", "Seks", "4"),
                  wish("7", "Sju", "2", "completed")});
    const auto now = round_of({wish("1", "En", "12"), wish("2", "To", "20", "paused"), wish("3", "Tre", "6"),
                               wish("4", "Fire", "7"), wish("5", "Fem", "9", "completed"),
                               wish("6", "Seks", "4", "planned"), wish("8", "Åtte", "1")});
    const auto changes = consolidation::changes(before, now);
    CHECK(turn_of(changes, "En") == Turn::none);
    CHECK(turn_of(changes, "To") == Turn::paused);
    CHECK(turn_of(changes, "Tre") == Turn::resumed);
    CHECK(turn_of(changes, "Fire") == Turn::started);
    CHECK(turn_of(changes, "Fem") == Turn::completed);
    CHECK(turn_of(changes, "Seks") == Turn::planned);
    CHECK(turn_of(changes, "Åtte") == Turn::added);
    // "Sju" was over last time; that it is gone is no news.
    CHECK(changes.initiatives.size() == 7);
    CHECK(changes.bridge.count_before == 4);
    CHECK(changes.bridge.count_now == 4);
    CHECK(changes.bridge.money_before == mnok("43"));
    CHECK(changes.bridge.money_now == mnok("26"));
    CHECK(changes.bridge.budgets.money == mnok("2"));
    foundation::Money steps = changes.bridge.budgets.money;
    for (const auto *side : {&changes.bridge.entered, &changes.bridge.left}) {
        for (const auto &[turn, step] : *side) {
            steps += step.money;
        }
    }
    CHECK(changes.bridge.money_before + steps == changes.bridge.money_now);
}

TEST_CASE("a renamed initiative is the same by its id, by the register's former names, and else a question") {
    const auto before =
        round_of({wish("1", "HELIKS", "10"), wish("", "Helsedata", "20"), wish("", "Akson", "3")});
    const auto now = round_of({wish("1", "Pasientbehandling", "10"), wish("", "Helsedataprogrammet", "20"),
                               wish("", "Aksonn", "3")},
                              {known("", "Helsedataprogrammet", "active", {"Helsedata"})});
    const auto changes = consolidation::changes(before, now);
    CHECK(turn_of(changes, "Pasientbehandling") == Turn::none);
    CHECK(turn_of(changes, "Helsedataprogrammet") == Turn::none);
    CHECK(turn_of(changes, "Aksonn") == Turn::added);
    CHECK(turn_of(changes, "Akson") == Turn::gone);
    CHECK(codes(changes) == std::vector<std::string>{"initiative-left-out", "initiative-perhaps-renamed"});
}

TEST_CASE("one name with two ids is two initiatives, and an id that two have decides nothing") {
    const auto before = round_of({wish("1", "Felles språk", "10"), wish("5", "Grunndata", "1")});
    const auto now =
        round_of({wish("2", "Felles språk", "10"), wish("5", "Grunndata", "1"), wish("5", "Kodeverk", "1")});
    const auto changes = consolidation::changes(before, now);
    CHECK(turn_of(changes, "Grunndata") == Turn::none); // by its name
    CHECK(turn_of(changes, "Kodeverk") == Turn::added);
    CHECK(std::count_if(changes.initiatives.begin(), changes.initiatives.end(),
                        [](const auto &change) { return change.turn == Turn::gone; })
          == 1);
}

TEST_CASE("what is set aside takes its transfers with it") {
    auto setup = made::setup();
    setup.transfers = {made::transfer("1", "2", "3"), made::transfer("1", "3", "2")};
    auto round = consolidation::consolidate(
        setup, made::vocabulary(),
        {made::return_of("a.xlsx", "HDIR",
                         {wish("1", "En", "10"), wish("2", "To", "20", "paused"), wish("3", "Tre", "5")})});
    consolidation::set_aside(round);
    REQUIRE(round.initiatives.size() == 2);
    REQUIRE(round.set_aside.size() == 1);
    CHECK(round.set_aside.front().name.value == "To");
    REQUIRE(round.transfers.size() == 1);
    CHECK(round.initiatives[round.transfers.front().receiver].name.value == "Tre");
}
