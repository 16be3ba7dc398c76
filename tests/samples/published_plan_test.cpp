// SPDX-License-Identifier: MIT
// The common-foundation plan as it was published: result goals in 2019, measures in 2020; and the agenda of
// 19 June 2019.
#include "samples/report_workbook.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;

namespace {

const made::ReportWorkbook &report() {
    static const made::MadeReport made{made::sample("2019-q2")};
    return made.workbook;
}

std::string clock(const char *label, const std::string &item) {
    const std::uint32_t row = report().row_of("Dagsorden", 3, item);
    return report().text("Dagsorden", row, report().column_of("Dagsorden", label));
}

} // namespace

TEST_CASE("the plan has 10, 7, 1 and 2 milestones in 2019 to 2022, and 11 of 22 measures are started") {
    const auto of_year = [](const char *year, double milestones, double planned) {
        CAPTURE(year);
        CHECK(report().figure("Planen per år", year, "Milepæler") == milestones);
        CHECK(report().figure("Planen per år", year, "Planlagt") == planned);
    };
    of_year("2019", 10, 22); // 2 + 1 + 4 + 5 + 1 + 5 and four of 1
    of_year("2020", 7, 10);  // 1 + 1 + 3 + 1 + 2 + 1 + 1
    of_year("2021", 1, 3);
    of_year("2022", 2, 3);
    of_year("Sum", 20, 38);
    CHECK(report().figure("Planen per år", "2019", "Startet") == 11);
    CHECK(report().figure("Planen per år", "Sum", "Startet") == 11);
}

TEST_CASE("the result goals have together the plan's 20 milestones") {
    CHECK(report().figure("Resultatmål", "Grunndata", "Milepæler") == 4);
    CHECK(report().figure("Resultatmål", "Grunndata", "Startet") == 2); // RM5-M1 and RM5-M2: 1/1 and 1/5
    CHECK(report().figure("Resultatmål", "Felles språk", "Milepæler") == 4);
    CHECK(report().figure("Resultatmål", "Sum", "Milepæler") == 20);
}

TEST_CASE("of the 25 measures of 2020 nobody answers for 13") {
    CHECK(report().figure("Ansvar i planen", "Sum", "Tiltak") == 25);
    CHECK(report().figure("Ansvar i planen", "Sum", "Med ansvarlig") == 12);
    CHECK(report().figure("Ansvar i planen", "Sum", "Uten ansvarlig") == 13);
    CHECK(report().row_of("Åpne ansvar", 0, "RM5-T8") > report().row_of("Åpne ansvar", 0, "RM2-T2"));
    CHECK_THROWS(report().row_of("Åpne ansvar", 0, "RM1-T3")); // the directorate's
}

TEST_CASE("the published agenda begins at 10:00 and ends at 14:30") {
    CHECK(clock("Start", "Godkjenning av innkalling og dagsorden") == "10:00:00");
    CHECK(clock("Slutt", "Lunsj") == "12:15:00");
    CHECK(clock("Slutt", "Eventuelt") == "14:30:00");
    CHECK(clock("Slutt", "Hele møtet") == "14:30:00");
    CHECK(report().figure("Dagsorden", "10:00:00", "Minutter") == 2);
}
