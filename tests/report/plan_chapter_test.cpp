// SPDX-License-Identifier: MIT
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "report/compose.hpp"
#include "report/derivation_value.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using foundation::Language;
using portfolio::PlannedMeasures;
using report::CellContent;

namespace {

portfolio::PlanMilestone milestone(std::string id, std::string goal, std::vector<PlannedMeasures> years) {
    return {std::move(id), std::move(goal), made::placed(std::string{"Er innført"}, "round.xlsx"),
            std::move(years)};
}

portfolio::PlanMeasure measure(std::string id, std::string goal, std::string responsible) {
    portfolio::PlanMeasure made;
    made.id = std::move(id);
    made.result_goal = std::move(goal);
    made.description = made::placed(std::string{"Innføre"}, "round.xlsx");
    made.responsible = std::move(responsible);
    return made;
}

/// 2019: three milestones, 1 + 1 of 4 + 1 measures started and 2 whose start is not told. 2020: one with 3.
portfolio::Plan small_plan() {
    portfolio::Plan plan;
    plan.milestones = {milestone("M1", "Grunndata", {{2019, 4, 1}}), milestone("M2", "Språk", {{2019, 1, 1}}),
                       milestone("M3", "Grunndata", {{2019, 2, std::nullopt}, {2020, 3, std::nullopt}})};
    plan.measures = {measure("T1", "Grunndata", "Direktoratet"), measure("T2", "Grunndata", ""),
                     measure("T3", "Språk", "Ikke  avklart")};
    return plan;
}

report::Document composed(portfolio::Plan plan, std::string text = {}) {
    portfolio::Portfolio whole;
    whole.setup = made::setup();
    whole.setup.budget_year = 2019;
    whole.setup.plan = std::move(plan);
    whole.vocabulary = made::vocabulary();
    if (!text.empty()) {
        portfolio::Chapter foreword;
        foreword.id = "foreword";
        foreword.text = made::placed(std::move(text), "round.xlsx");
        whole.setup.chapters = {foreword};
    }
    return report::compose(whole, definition::shipped_texts(Language::nb));
}

const report::Table &table(const report::Document &document, const char *id) {
    const report::Table *found = report::find_table(document, id);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<std::int64_t> counts(const report::TableRow &row) {
    std::vector<std::int64_t> all;
    for (const report::TableCell &cell : row.cells) {
        if (const auto *count = std::get_if<std::int64_t>(&cell.content)) {
            all.push_back(*count);
        }
    }
    return all;
}

const report::Section &section(const report::Document &document, const char *id) {
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [&](const report::Section &one) { return one.id == id; });
    REQUIRE(found != document.sections.end());
    return *found;
}

std::string words(const report::Section &section) {
    return std::get<report::Paragraph>(section.blocks.front()).text;
}

using Counts = std::vector<std::int64_t>;

} // namespace

TEST_CASE("each year of the plan has its milestones, and measures started of planned") {
    const auto document = composed(small_plan());
    const report::Table &years = table(document, "plan-years");
    REQUIRE(years.rows.size() == 3);
    CHECK(counts(years.rows[0]) == Counts{3, 2, 7}); // 2019
    CHECK(counts(years.rows[1]) == Counts{1, 3});    // 2020: no start is told
    CHECK(counts(years.rows[2]) == Counts{4, 2, 10});
    CHECK(words(section(document, "plan"))
          == "Planen har 3 milepæler i 2019–2020, med 10 planlagte tiltak. I 2019 er 2 av 7 startet.");
}

TEST_CASE("each result goal has its milestones together, in the order of the first of them") {
    const auto document = composed(small_plan());
    const report::Table &goals = table(document, "plan-goals");
    REQUIRE(goals.rows.size() == 3);
    CHECK(goals.rows[0].cells[0].content == CellContent{std::string{"Grunndata"}});
    CHECK(counts(goals.rows[0]) == Counts{2, 1, 6, 3});
    CHECK(counts(goals.rows[1]) == Counts{1, 1, 1});
    CHECK(counts(goals.rows[2]) == Counts{3, 2, 7, 3});
    const report::Table &milestones = table(document, "plan-milestones");
    REQUIRE(milestones.rows.size() == 6); // two headings, three milestones, the sum
    CHECK(milestones.rows[2].cells[0].content == CellContent{std::string{"M3"}});
    CHECK(milestones.columns[2].group == "2019");
    CHECK(milestones.columns.size() == 5); // what is started in 2020 nobody has told
}

TEST_CASE("measures that nobody answers for are counted and listed, also where somebody has written so") {
    const auto document = composed(small_plan());
    const report::Table &all = table(document, "plan-responsibilities");
    REQUIRE(all.rows.size() == 3);
    CHECK(counts(all.rows[0]) == Counts{2, 1, 1});
    CHECK(counts(all.rows[1]) == Counts{1, 0, 1});
    CHECK(counts(all.rows[2]) == Counts{3, 1, 2});
    const report::Table &open = table(document, "plan-open");
    REQUIRE(open.rows.size() == 4);
    CHECK(open.rows[1].cells[0].content == CellContent{std::string{"T2"}});
    CHECK(open.rows[3].cells[0].content == CellContent{std::string{"T3"}});
    CHECK(words(section(document, "plan-responsibilities"))
          == "Planen beskriver 3 tiltak. 2 av dem har ingen ansvarlig virksomhet.");
}

TEST_CASE("every figure of the plan is what its cells add up to") {
    const auto document = composed(small_plan());
    std::size_t derived = 0;
    for (const char *id :
         {"plan-years", "plan-goals", "plan-milestones", "plan-responsibilities", "plan-measures"}) {
        for (const report::TableRow &row : table(document, id).rows) {
            for (const report::TableCell &cell : row.cells) {
                if (!std::holds_alternative<std::monostate>(cell.derivation)) {
                    ++derived;
                    CHECK(made::number_in(cell)
                          == made::value_of(document, table(document, id), cell.derivation));
                }
            }
        }
    }
    CHECK(derived == 8 + 11 + 3 + 9);
}

TEST_CASE("a plan of measures alone has them as its chapter, and without a plan there is none") {
    portfolio::Plan plan = small_plan();
    plan.milestones.clear();
    plan.measures = {measure("T1", "Grunndata", "Direktoratet")};
    const auto document = composed(plan);
    CHECK(section(document, "plan").level == 1);
    CHECK(words(section(document, "plan"))
          == "Planen beskriver ett tiltak. Alle har en ansvarlig virksomhet.");
    CHECK(report::find_table(document, "plan-open") == nullptr);
    const auto without = composed({});
    CHECK(std::none_of(without.sections.begin(), without.sections.end(),
                       [](const report::Section &one) { return one.id == "plan"; }));
}

TEST_CASE("texts name the plan's figures") {
    const auto document = composed(
        small_plan(),
        "{startede_tiltak} av {planlagte_tiltak}; {åpne_ansvar} av {tiltak_i_planen} uten ansvarlig.");
    CHECK(words(section(document, "foreword")) == "2 av 7; 2 av 3 uten ansvarlig.");
}
