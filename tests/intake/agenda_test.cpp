// SPDX-License-Identifier: MIT
#include "grid.hpp"
#include "intake/time_text.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::intake::testing;
using foundation::FindingCode;
using Short = std::vector<std::string>;

namespace {

portfolio::SetupReading read_meeting(std::vector<GridRow> of_meeting, std::vector<GridRow> items) {
    std::vector<GridRow> round{{"Kvartal", "2. kvartal 2019"}, {"Skjæringsdato", day(2019, 4, 30)},
                               {"Budsjettår", 2019},           {"Tittel", "Rapport"},
                               {"Portefølje", "Portefølje"},   {"Utgiver", "Sekretariatet"}};
    round.insert(round.end(), of_meeting.begin(), of_meeting.end());
    items.insert(items.begin(), GridRow{"Saksnummer", "Sakstittel", "Sakstype", "Varighet (minutter)"});
    return read_round({grid("Runde", std::move(round)), grid("Dagsorden", std::move(items)),
                       grid("Virksomheter", {{"Virksomhet", "Andre navn"}, {"Oslo kommune"}})});
}

GridCell clock(int hours, int minutes) {
    workbook::Moment moment;
    moment.time = std::chrono::hours{hours} + std::chrono::minutes{minutes};
    return {moment, false};
}

} // namespace

TEST_CASE("a time of day is read as people write it, or as a cell for times holds it") {
    const auto reads = [](const char *text, int minutes) {
        const auto time = intake::read_time_text(text);
        INFO(text);
        REQUIRE(time);
        CHECK(time->minutes == minutes);
    };
    reads("10:00", 600);
    reads("10.30", 630);
    reads("kl. 9", 540);
    reads("Klokken 9:05", 545);
    reads("10:00:00", 600);
    for (const char *text :
         {"", "25:00", "10:60", ":30", "ti", "2019-06-19T10:00:00", "10-12", "1000", "10:00:00:00"}) {
        INFO(text);
        CHECK_FALSE(intake::read_time_text(text).has_value());
    }
}

TEST_CASE("the meeting and its agenda are read; a break has no case number") {
    const auto reading =
        read_meeting({{"Møtedato", day(2019, 6, 19)}, {"Møtet starter", clock(10, 0)}, {"Møtested", "Oslo"}},
                     {{"17/19", "Innkalling", "Godkjenning", 2},
                      {{}, "Lunsj", {}, "30"},
                      {"20/19", "Akson", "Styringsgruppemøte", 90}});
    CHECK(in_short(reading.findings) == Short{});
    REQUIRE(reading.setup);
    const portfolio::Meeting &meeting = reading.setup->meeting;
    CHECK(foundation::iso_text(meeting.date.value()) == "2019-06-19");
    CHECK(meeting.start.value().minutes == 600);
    CHECK(meeting.place == "Oslo");
    REQUIRE(meeting.agenda.size() == 3);
    CHECK(meeting.agenda[0].case_number == "17/19");
    CHECK(meeting.agenda[0].case_type == "approval");
    CHECK(meeting.agenda[0].minutes == 2);
    CHECK(meeting.agenda[1].case_number.empty());
    CHECK(meeting.agenda[1].title.value == "Lunsj");
    CHECK(meeting.agenda[1].minutes == 30);
    CHECK(meeting.agenda[2].case_type == "steering-group");
}

TEST_CASE("a duration that is no number of minutes is one finding, and the item is kept without it") {
    const auto reading =
        read_meeting({{"Møtet starter", "10:00"}}, {{"17/19", "Innkalling", "Godkjenning", "en halvtime"},
                                                    {"18/19", "Referat", "Godkjenning", 0},
                                                    {"19/19", "Orientering", "Orientering", 1441},
                                                    {"20/19", "Akson", "Orientering", 2.5},
                                                    {"21/19", "Eventuelt", {}, {}},
                                                    {"22/19", "Fravær", {}, fault("#REF!")}});
    CHECK(in_short(reading.findings)
          == Short{"error duration-unreadable D2", "error duration-unreadable D3",
                   "error duration-unreadable D4", "error duration-unreadable D5", "error field-blank D6",
                   "error cell-has-error D7"});
    CHECK(argument(reading.findings[0], "found") == "en halvtime");
    CHECK(reading.findings[0].subject == "Innkalling");
    for (const portfolio::AgendaItem &item : reading.setup.value().meeting.agenda) {
        CHECK_FALSE(item.minutes.has_value());
    }
}

TEST_CASE(
    "a start that cannot be read, or that an agenda lacks, is told; a round without an agenda needs none") {
    const std::vector<GridRow> items{{"17/19", "Innkalling", "Godkjenning", 2}};
    const auto unclear = read_meeting({{"Møtet starter", "om morgenen"}}, items);
    CHECK(in_short(unclear.findings) == Short{"error time-unreadable B7"});
    CHECK(argument(unclear.findings[0], "found") == "om morgenen");
    const auto missing = read_meeting({}, items);
    CHECK(in_short(missing.findings) == Short{"warning setup-incomplete"});
    CHECK(argument(missing.findings[0], "field") == "Møtet starter");
    CHECK(in_short(read_meeting({{"Møtet starter", {}}}, items).findings)
          == Short{"warning setup-incomplete B7"});
    CHECK(in_short(read_meeting({}, {}).findings) == Short{});
}
