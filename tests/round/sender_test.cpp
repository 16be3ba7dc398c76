// SPDX-License-Identifier: MIT
#include "round/sender.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;

namespace {

std::string sender_of(std::string_view file_name) {
    const portfolio::Organisations organisations{{{.id = "Helse Nord RHF", .aliases = {"Helse Nord"}},
                                                  {.id = "Helse Nord IKT", .aliases = {}},
                                                  {.id = "KS", .aliases = {"Kommunesektoren"}},
                                                  {.id = "Helsedirektoratet", .aliases = {"HDIR"}}}};
    const portfolio::Organisation *sender = round::sender_by_file_name(organisations, file_name);
    return sender == nullptr ? "" : sender->id;
}

} // namespace

TEST_CASE("a file's name tells its sender when an organisation's name stands in it") {
    CHECK(sender_of("HDIR Q2 2019.xls") == "Helsedirektoratet");
    CHECK(sender_of("2019_q2-helse-nord.pdf") == "Helse Nord RHF");
    CHECK(sender_of("KS.xlsx") == "KS");
}

TEST_CASE("the longer name counts when one stands in another") {
    CHECK(sender_of("Helse Nord IKT.xls") == "Helse Nord IKT");
}

TEST_CASE("a file's name tells nothing by parts of words, or by two names of the same length") {
    CHECK(sender_of("KSAT.xls").empty());
    CHECK(sender_of("retur.ks").empty()); // its extension is no word of it
    CHECK(sender_of("Helse Nord RHF og Helse Nord IKT.xls").empty());
    CHECK(sender_of("").empty());
}
