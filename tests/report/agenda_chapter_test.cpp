// SPDX-License-Identifier: MIT
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"
#include "report/derivation_value.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using foundation::Language;
using foundation::TimeOfDay;

namespace {

portfolio::AgendaItem item(std::string number, std::string title, std::string type,
                           std::optional<std::int64_t> minutes) {
    return {std::move(number), made::placed(std::move(title), "round.xlsx"), std::move(type), minutes};
}

/// The agenda of 19 June 2019, as it was published.
portfolio::Meeting published_meeting() {
    using namespace std::chrono_literals;
    portfolio::Meeting meeting;
    meeting.date = 2019y / 6 / 19;
    meeting.start = TimeOfDay{10 * 60};
    meeting.agenda = {item("17/19", "Innkalling og dagsorden", "approval", 2),
                      item("18/19", "Referat", "approval", 3),
                      item("19/19", "Orientering", "orientation", 10),
                      item("20/19", "Akson", "steering-group", 90),
                      item("", "Lunsj", "", 30),
                      item("21/19", "Arkitekturstyring", "discussion", 30),
                      item("22/19", "Handlingsplan og portefølje", "discussion", 40),
                      item("", "Pause", "", 10),
                      item("23/19", "Helsedataprogrammet", "orientation", 30),
                      item("24/19", "Avstandsoppfølging", "orientation", 20),
                      item("25/19", "Eventuelt", "", 5)};
    return meeting;
}

report::Document composed(portfolio::Meeting meeting, Language language = Language::nb) {
    portfolio::Portfolio whole;
    whole.setup = made::setup();
    whole.setup.meeting = std::move(meeting);
    whole.vocabulary = made::vocabulary();
    return report::compose(whole, definition::shipped_texts(language));
}

const report::Table &agenda(const report::Document &document) {
    const report::Table *table = report::find_table(document, "agenda");
    REQUIRE(table != nullptr);
    return *table;
}

std::string clock(const report::TableCell &cell) {
    const auto *time = std::get_if<TimeOfDay>(&cell.content);
    return time == nullptr ? "" : foundation::written(*time);
}

std::string words(const report::Document &document) {
    return std::get<report::Paragraph>(document.sections.front().blocks.front()).text;
}

} // namespace

TEST_CASE("the published agenda runs from 10:00 to 14:30, each item from the end of the one before") {
    const auto document = composed(published_meeting());
    CHECK(document.sections.front().id == "agenda");
    CHECK(words(document) == "Møte: 19.06.2019, kl. 10:00–14:30.");
    const report::Table &table = agenda(document);
    REQUIRE(table.rows.size() == 12);
    const std::vector<std::pair<std::string, std::string>> expected{
        {"10:00", "10:02"}, {"10:02", "10:05"}, {"10:05", "10:15"}, {"10:15", "11:45"},
        {"11:45", "12:15"}, {"12:15", "12:45"}, {"12:45", "13:25"}, {"13:25", "13:35"},
        {"13:35", "14:05"}, {"14:05", "14:25"}, {"14:25", "14:30"}, {"10:00", "14:30"}};
    for (std::size_t row = 0; row < expected.size(); ++row) {
        CAPTURE(row);
        CHECK(clock(table.rows[row].cells[0]) == expected[row].first);
        CHECK(clock(table.rows[row].cells[1]) == expected[row].second);
    }
    CHECK(table.rows[3].cells[4].content == report::CellContent{std::string{"Styringsgruppemøte"}});
    CHECK(table.rows[4].cells[2].content == report::CellContent{std::string{}}); // a break
    CHECK(table.rows.back().role == report::RowRole::total);
    CHECK(table.rows.back().cells[5].content == report::CellContent{std::int64_t{270}});
}

TEST_CASE("every time but the first is computed from the cells beside and above it") {
    const auto document = composed(published_meeting());
    const report::Table &table = agenda(document);
    std::size_t derived = 0;
    for (const report::TableRow &row : table.rows) {
        for (const report::TableCell &cell : row.cells) {
            if (!std::holds_alternative<std::monostate>(cell.derivation)) {
                ++derived;
                CHECK(made::number_in(cell) == made::value_of(document, table, cell.derivation));
            }
        }
    }
    CHECK(derived == 10 + 11 + 3);
}

TEST_CASE("after an item of unknown duration no times are shown, and no sum") {
    auto meeting = published_meeting();
    meeting.agenda[2].minutes.reset();
    const auto document = composed(meeting);
    const report::Table &table = agenda(document);
    REQUIRE(table.rows.size() == 11);
    CHECK(clock(table.rows[2].cells[0]) == "10:05"); // it is known when it starts
    CHECK(clock(table.rows[2].cells[1]).empty());
    CHECK(clock(table.rows[3].cells[0]).empty());
    CHECK(words(document) == "Møte: 19.06.2019, kl. 10:00.");
}

TEST_CASE("an agenda without a start has durations alone, and a report without an agenda no such chapter") {
    auto meeting = published_meeting();
    meeting.start.reset();
    meeting.place = "Oslo";
    const auto document = composed(meeting, Language::en);
    CHECK(words(document) == "Meeting: 19\u00A0June\u00A02019, Oslo.");
    CHECK(agenda(document).columns.front().label == "Case");
    CHECK(agenda(document).rows.back().cells.back().content == report::CellContent{std::int64_t{270}});
    CHECK(report::find_table(composed({}), "agenda") == nullptr);
    CHECK(composed({}).sections.front().id == "summary");
}
