// SPDX-License-Identifier: MIT
#include "made_roadmap.hpp"
#include "pdf_checker.hpp"
#include "pdf_reading.hpp"
#include "pdf_sample.hpp"
#include "render/pdf/roadmap_layout.hpp"
#include "render/pdf/typesetting.hpp"

#include <catch2/catch.hpp>

using namespace kvartal;
using namespace kvartal::render;
using namespace kvartal::render::tests;
using render_tests::area;
using render_tests::day;
using render_tests::planned;
using render_tests::plans;
using render_tests::roadmap;

namespace {

report::Document document_with(report::Table table) {
    table.spreadsheet_only = true;
    return document_of({{"a", "Veikart", 1, {roadmap(), std::move(table)}, false}});
}

std::string bytes_with(report::Table table) {
    return to_pdf(document_with(std::move(table)), norwegian_words(), open_sans()).bytes;
}

/// So many initiatives in an area, named by it and a number.
report::Table areas_of(const std::vector<int> &sizes) {
    report::Table table = plans();
    table.rows.clear();
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        table.rows.push_back(area("Område " + std::to_string(i + 1) + "."));
        for (int one = 0; one < sizes[i]; ++one) {
            table.rows.push_back(
                planned("Tiltak " + std::to_string(i + 1) + "-" + std::to_string(one + 1) + ";", "Konsept",
                        day(2023, 2, 1), day(2024, 6, 30)));
        }
    }
    return table;
}

/// What is drawn for the figures, in their order.
std::string text_of_figures(const pdf::Element &element) {
    std::string all = element.role == pdf::Role::figure ? element.text : "";
    for (const pdf::Kid &kid : element.kids) {
        if (const auto *part = std::get_if<std::unique_ptr<pdf::Element>>(&kid)) {
            all += text_of_figures(**part);
        }
    }
    return all;
}

std::vector<pdf::RoadmapRow> rows(const std::string &kinds) {
    std::vector<pdf::RoadmapRow> all;
    for (const char kind : kinds) {
        pdf::RoadmapRow row;
        row.bar.is_heading = kind == 'h';
        row.height = 10;
        all.push_back(std::move(row));
    }
    return all;
}

} // namespace

TEST_CASE("a roadmap stands on a page across, with years, quarters, names, phases and what its signs mean") {
    ReadPdf pdf{bytes_with(plans())};
    CHECK(pdf.is_landscape(2));
    const std::string text = pdf.text(2);
    CHECK(occurrences(text, "Figur 1: Veikart\n") == 1);
    CHECK(occurrences(text, "2023 \n2024 \n") == 1);
    CHECK(occurrences(text, "K1 \nK2 \nK3 \nK4 \n") == 2);
    CHECK(
        occurrences(
            text, "Område A \nAlfa \nKonsept \nBeta \nAvslutning \nOmråde B \nGamma \nUten start og slutt \n")
        == 1);
    for (const char *sign :
         {"Konsept \n", "Går utover \n", "Neste milepæl \n", "Rapportert per 29.09.2023 \n"}) {
        CHECK(occurrences(text, sign) >= 1);
    }
    CHECK(occurrences(text, "Planlegging") == 0);
}

TEST_CASE("a roadmap is one figure with its words, and what repeats on later pages is no part of it") {
    const auto typeset = pdf::typeset(document_with(areas_of({30, 30})), norwegian_words(), open_sans());
    const pdf::Element &root = typeset.canvas->recording().root;
    CHECK(occurrences(pdf::as_text(root), "Figure") == 1);
    CHECK(occurrences(pdf::as_text(root), "Planene i ord") == 1);
    const std::string text = text_of_figures(root);
    CHECK(occurrences(text, "2023 2024 ") == 1);
    CHECK(occurrences(text, "(forts.)") == 0);
    CHECK(occurrences(text, "Tiltak 2-30; ") == 1);
}

TEST_CASE("a roadmap that no page can hold goes on with the years and the area above, no row lost") {
    ReadPdf pdf{bytes_with(areas_of({40, 3, 25}))};
    REQUIRE(pdf.pages() > 4);
    std::size_t found = 0;
    for (std::size_t page = 2; page < pdf.pages(); ++page) {
        const std::string text = pdf.text(page);
        CHECK(occurrences(text, "2023 \n2024 \n") == 1);
        found += occurrences(text, "Tiltak ") - 1; // the label above the names
    }
    CHECK(found == 40 + 3 + 25 - 0U);
    CHECK(occurrences(pdf.text(3), "Område 1. (forts.) \n") == 1);
}

TEST_CASE("an area's heading never stands below its initiatives' page") {
    CHECK(pdf::rows_that_fit(rows("hrrhrr"), 0, 60, false) == 6);
    CHECK(pdf::rows_that_fit(rows("hrrhrr"), 0, 50, false) == 3); // not with one row alone
    CHECK(pdf::rows_that_fit(rows("hrrhr"), 0, 50, false) == 5);  // it has no more
    CHECK(pdf::rows_that_fit(rows("hrrrr"), 0, 40, false) == 4);
    CHECK(pdf::rows_that_fit(rows("hrr"), 0, 20, false) == 0);
    CHECK(pdf::rows_that_fit(rows("hrr"), 0, 20, true) == 1); // a page with nothing else can do no better
    CHECK(pdf::heading_of(rows("hrrhr"), 2) == 0U);
    CHECK(pdf::heading_of(rows("hrrhr"), 4) == 3U);
    CHECK_FALSE(pdf::heading_of(rows("hrrhr"), 3));
    CHECK_FALSE(pdf::heading_of(rows("rr"), 1));
}

TEST_CASE("bars beyond the years, and names that are long or none, make a PDF without faults") {
    report::Table table = plans();
    table.rows.push_back(planned("", "Konsept", day(2010, 1, 1), day(2011, 1, 1), day(2010, 6, 1)));
    table.rows.push_back(
        planned(std::string(400, 'x'), std::string(400, 'y'), day(2030, 1, 1), day(9999, 12, 31)));
    table.rows.push_back(area(std::string(400, 'z')));
    ReadPdf pdf{bytes_with(table)};
    const auto faults = faults_of(pdf.document());
    CAPTURE(faults);
    CHECK(faults.empty());
}
