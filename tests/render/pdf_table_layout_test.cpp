// SPDX-License-Identifier: MIT
#include "render/pdf/table_layout.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace kvartal::render::pdf;

namespace {

double sum(const ColumnPlan &plan) {
    return std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0);
}

ColumnNeed text_column(double natural, double widest_piece, double weight = 1) {
    return {Width::text, {3, 3}, {natural, widest_piece}, weight};
}

ColumnNeed figure_column(double body, double header) {
    return {Width::figure, {header, header}, {body, body}, 1};
}

} // namespace

TEST_CASE("the columns of a table fill the width") {
    for (const double available : {200.0, 471.0, 770.0}) {
        const ColumnPlan plan =
            plan_columns({text_column(20, 6), figure_column(3, 4), figure_column(3, 4)}, available);
        CHECK(sum(plan) == Approx(available));
    }
}

TEST_CASE("a table with room is set in nine points, one that is crowded in seven") {
    CHECK(plan_columns({text_column(20, 6), figure_column(3, 4)}, 471).size == 9);
    const std::vector<ColumnNeed> crowded(30, text_column(40, 12));
    CHECK(plan_columns(crowded, 471).size == 7);
}

TEST_CASE("a figure stands on one line however long the texts beside it are") {
    const ColumnPlan plan = plan_columns({text_column(500, 8), figure_column(5, 4)}, 300);
    CHECK(plan.widths[1] >= 5 * plan.size);
}

TEST_CASE("a long word over narrow figures is broken rather than the text made small") {
    std::vector<ColumnNeed> columns{text_column(13, 8)};
    columns.insert(columns.end(), 6, figure_column(2, 10));
    // Unbroken, six headers of 10 em do not fit beside the text at 8 points: 6 × 80 + 13 × 8 > 471.
    const ColumnPlan plan = plan_columns(columns, 471);
    CHECK(plan.size >= 8);
    CHECK(plan.widths[1] < 10 * plan.size);
}

TEST_CASE("the width that the figures leave is shared by the text columns' weights") {
    const ColumnPlan plan =
        plan_columns({text_column(60, 4, 3), text_column(60, 4, 1), figure_column(3, 3)}, 600);
    CHECK(plan.widths[0] > plan.widths[1] * 1.5);
}

TEST_CASE("more columns than a page can hold still fill just the page") {
    const std::vector<ColumnNeed> columns(400, figure_column(6, 6));
    CHECK(sum(plan_columns(columns, 770)) == Approx(770));
}
