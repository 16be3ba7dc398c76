// SPDX-License-Identifier: MIT
#include "portfolio/organisation.hpp"

#include <catch2/catch.hpp>

using namespace kvartal::portfolio;

namespace {

const Organisations register_of_two{
    {{"Helsedirektoratet", {"HDIR", "Hdir."}, true}, {"Oslo kommune", {}, true}}};

std::string named(std::string_view text) {
    const Organisation *found = register_of_two.match(text);
    return found == nullptr ? "" : found->id;
}

} // namespace

TEST_CASE("an organisation is known by any of its names, however it is written") {
    CHECK(named("HDIR") == "Helsedirektoratet");
    CHECK(named(" helsedirektoratet ") == "Helsedirektoratet");
    CHECK(named("Oslo Kommune") == "Oslo kommune");
    CHECK(named("Oslo").empty());
    CHECK(named("").empty());
}

TEST_CASE("a misspelt organisation has a suggestion") {
    REQUIRE(register_of_two.nearest("Helsedirektorat") != nullptr);
    CHECK(register_of_two.nearest("Helsedirektorat")->id == "Helsedirektoratet");
    CHECK(register_of_two.nearest("Folkehelseinstituttet") == nullptr);
}
