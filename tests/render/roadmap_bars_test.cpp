// SPDX-License-Identifier: MIT
#include "made_roadmap.hpp"
#include "render/roadmap_bars.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render_tests;
using foundation::Language;

TEST_CASE("a day has its place on a scale of equally wide quarters") {
    const report::Roadmap two_years = roadmap();
    CHECK(render::place_of(day(2023, 1, 1), two_years) == Approx(0.0));
    CHECK(render::place_of(day(2023, 4, 1), two_years) == Approx(0.125));
    CHECK(render::place_of(day(2024, 1, 1), two_years) == Approx(0.5));
    CHECK(render::place_of(day(2024, 12, 31), two_years)
          == Approx(1 - 0.125 / 92)); // a day of October to December
    CHECK(render::place_of(day(2025, 1, 1), two_years) == Approx(1.0));
    CHECK(render::place_of(day(2022, 10, 1), two_years) == Approx(-0.125));
}

TEST_CASE("a bar lasts through its last day, and is open where it goes beyond the scale") {
    const auto bars = render::bars_of(roadmap(), plans(), Language::nb);
    REQUIRE(bars.size() == 5);
    CHECK(bars[0].is_heading);
    CHECK(bars[0].label == "Område A");
    REQUIRE(bars[1].stretch);
    CHECK(bars[1].stretch->from == Approx(0.0));
    CHECK(bars[1].stretch->to == Approx(0.625)); // 31.03.2024 is the fifth quarter's last day
    CHECK(bars[1].stretch->opens_before);
    CHECK_FALSE(bars[1].stretch->opens_after);
    CHECK(bars[1].dates == "01.07.2022–31.03.2024");
    REQUIRE(bars[2].stretch);
    CHECK(bars[2].stretch->from == Approx(0.125));
    CHECK(bars[2].stretch->to == Approx(1.0));
    CHECK(bars[2].stretch->opens_after);
}

TEST_CASE("a row that lacks a date, or ends before it begins, has no bar") {
    report::Table table = plans();
    CHECK_FALSE(render::bars_of(roadmap(), table, Language::nb)[4].stretch);
    table.rows[4] = planned("Gamma", "Konsept", day(2024, 1, 2), day(2024, 1, 1));
    CHECK_FALSE(render::bars_of(roadmap(), table, Language::nb)[4].stretch);
    table.rows[4] = planned("Gamma", "Konsept", day(2024, 1, 1), day(2024, 1, 1));
    CHECK(render::bars_of(roadmap(), table, Language::nb)[4].stretch);
}

TEST_CASE("a kind is known by its place among all, and only those of bars are for a legend") {
    const auto bars = render::bars_of(roadmap(), plans(), Language::nb);
    CHECK(bars[1].hue == 0U);
    CHECK(bars[2].hue == 2U);
    CHECK_FALSE(bars[4].hue);
    CHECK(render::hues_of(bars) == std::vector<std::size_t>{0, 2});
}

TEST_CASE("a roadmap of columns that are not there, or of no years, has no rows") {
    report::Roadmap lost = roadmap();
    lost.mark_column = 9;
    CHECK(render::bars_of(lost, plans(), Language::nb).size() == 2); // its headings
    report::Roadmap backwards = roadmap();
    backwards.last_year = 2022;
    CHECK(render::bars_of(backwards, plans(), Language::nb).empty());
    report::Roadmap endless = roadmap();
    endless.last_year = 9999;
    CHECK(render::years_of(endless) == 40);
}
