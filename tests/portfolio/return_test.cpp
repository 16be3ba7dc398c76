// SPDX-License-Identifier: MIT
#include "portfolio/return.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Money;

namespace {

template <class T>
foundation::Placed<T> placed(T value, std::uint32_t column) {
    static const auto sheet =
        std::make_shared<const foundation::SheetOfFile>(foundation::SheetOfFile{"Oslo.xlsx", "Tiltak"});
    foundation::Placed<T> made;
    made.value = std::move(value);
    made.place.sheet = sheet;
    made.place.cell = {2, column};
    made.typed = "as typed";
    return made;
}

foundation::Placed<std::string> words(const char *text, std::uint32_t column) {
    return placed(std::string{text}, column);
}

portfolio::Return a_full_return() {
    portfolio::Return one;
    one.file = {"Oslo.xlsx", "00ff"};
    one.organisation = "Oslo";
    one.findings.push_back(foundation::finding(foundation::FindingCode::row_hidden));
    one.stated_totals.emplace_back().stated = placed(Money::from_mnok(12), 3);
    portfolio::Initiative &initiative = one.initiatives.emplace_back();
    initiative.id = words("41", 0);
    initiative.name = words("Nasjonal helseportal", 1);
    initiative.owner = words("Oslo", 2);
    initiative.budget = placed(Money::from_mnok(12), 3);
    initiative.shares.emplace_back().amount = placed(Money::from_mnok(12), 4);
    initiative.dependencies.emplace_back().what = words("innlogging", 5);
    initiative.milestones.emplace_back().result = words("pilot", 6);
    initiative.other.emplace_back().value = words("en lang kommentar", 7);
    initiative.answers.fields.emplace_back().field = "id";
    return one;
}

} // namespace

TEST_CASE("without its details a return still says who sent what, where it stands, and what was found") {
    const portfolio::Return slim = portfolio::without_details(a_full_return());
    CHECK(slim.file.sha256 == "00ff");
    CHECK(slim.organisation == "Oslo");
    CHECK(slim.findings.size() == 1);
    REQUIRE(slim.initiatives.size() == 1);
    const portfolio::Initiative &initiative = slim.initiatives[0];
    CHECK(initiative.id->value == "41");
    CHECK(initiative.name.value == "Nasjonal helseportal");
    CHECK(initiative.name.place.cell == foundation::CellAddress{2, 1});
    CHECK(initiative.owner->value == "Oslo");
    CHECK(initiative.budget->value == Money::from_mnok(12));
}

TEST_CASE("without its details a return holds none of what no other return is held against") {
    const portfolio::Return slim = portfolio::without_details(a_full_return());
    REQUIRE(slim.initiatives.size() == 1);
    const portfolio::Initiative &initiative = slim.initiatives[0];
    CHECK(initiative.shares.empty());
    CHECK(initiative.dependencies.empty());
    CHECK(initiative.milestones.empty());
    CHECK(initiative.other.empty());
    CHECK(initiative.answers.fields.empty());
    CHECK(slim.stated_totals.empty());
}
