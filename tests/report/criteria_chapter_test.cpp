// SPDX-License-Identifier: MIT
#include "consolidation/consolidate.hpp"
#include "consolidation/made_portfolio.hpp"
#include "definition/read.hpp"
#include "portfolio/made_criteria.hpp"
#include "report/compose.hpp"
#include "report/derivation_value.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kvartal;
using foundation::FindingCode;
using foundation::Language;
using Words = std::vector<std::string>;

namespace {

portfolio::Initiative named(const char *name, const std::string &segment,
                            const std::map<std::string, std::string> &answers) {
    portfolio::Initiative one = made::answering(segment, answers);
    one.name = made::placed(std::string{name});
    one.owner = made::placed(std::string{"HDIR"});
    return one;
}

portfolio::Portfolio answered(std::vector<portfolio::StatedCase> stated,
                              std::vector<portfolio::Initiative> initiatives) {
    auto setup = made::setup();
    setup.criteria = std::move(stated);
    portfolio::Vocabulary words = made::vocabulary();
    words.lists.push_back(made::segments());
    words.yes_no_questions = made::criteria_questions();
    foundation::Code yes, no;
    yes.id = "yes";
    yes.label.by_language[Language::nb] = "Ja";
    no.id = "no";
    no.label.by_language[Language::nb] = "Nei";
    words.lists.push_back({"yes_no", {}, {yes, no}});
    words.questions["segment"] = {};
    for (const foundation::Code &question : words.yes_no_questions.codes) {
        words.questions[question.id] = question.label;
    }
    portfolio::Return one = made::return_of("a.xlsx", "HDIR", {});
    one.initiatives = std::move(initiatives);
    return consolidation::consolidate(setup, words, {one});
}

const std::map<std::string, std::string> national{
    {"digital", "yes"}, {"several_actors", "yes"}, {"reuse", "yes"}};

std::map<std::string, std::string> also(std::map<std::string, std::string> more) {
    more.insert(national.begin(), national.end());
    return more;
}

portfolio::Portfolio four_initiatives() {
    return answered(made::criteria_of_2020(),
                    {named("Arkiv", "samstyre", also({{"cooperation", "yes"}})),
                     named("Brevet", "samstyre", also({{"cooperation", "no"}, {"strong_dependency", "yes"}})),
                     named("Celle", "inspirere", {{"digital", "no"}}),
                     named("Dagbok", "observere", also({{"cooperation", "no"}}))});
}

report::Document composed(const portfolio::Portfolio &whole) {
    return report::compose(whole, definition::shipped_texts(Language::nb));
}

std::string words_in(const report::TableCell &cell) {
    const auto *words = std::get_if<std::string>(&cell.content);
    return words == nullptr ? std::to_string(made::number_in(cell)) : *words;
}

Words row_of(const report::Document &document, const char *table, std::size_t row) {
    const report::Table *found = report::find_table(document, table);
    REQUIRE(found != nullptr);
    REQUIRE(row < found->rows.size());
    Words words;
    for (const report::TableCell &cell : found->rows[row].cells) {
        words.push_back(words_in(cell));
    }
    return words;
}

const report::Section *chapter_of(const report::Document &document) {
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [](const report::Section &one) { return one.id == "criteria"; });
    return found == document.sections.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("who deviates from the criteria is listed with both segments and the answer that decides") {
    const auto document = composed(four_initiatives());
    CHECK(report::find_table(document, "criteria-deviations")->rows.size() == 2);
    CHECK(row_of(document, "criteria-deviations", 0)
          == Words{"Brevet", "HDIR", "Samstyre", "Koordinere", "Er bredt samarbeid helt nødvendig: Nei"});
    CHECK(row_of(document, "criteria-deviations", 1)
          == Words{"Celle", "HDIR", "Inspirere", "Ikke i porteføljen",
                   "Er digitalisering helt nødvendig: Nei"});
    CHECK(report::find_table(document, "criteria-open")->rows.size() == 1);
    CHECK(row_of(document, "criteria-open", 0)
          == Words{"Dagbok", "HDIR", "Observere", "Er det sterkt avhengig av et tiltak i Samstyre"});
    const report::Section *chapter = chapter_of(document);
    REQUIRE(chapter != nullptr);
    CHECK(std::get<report::Paragraph>(chapter->blocks.front()).text
          == "For ett tiltak gir svarene det segmentet som er rapportert. 2 tiltak avviker. Etter svarene "
             "hører ett tiltak "
             "ikke hjemme i porteføljen. Ett tiltak kan ikke avgjøres, fordi spørsmål ikke er besvart.");
}

TEST_CASE("the rule is printed as it is read, row by row") {
    const auto document = composed(four_initiatives());
    CHECK(report::find_table(document, "criteria-rule")->rows.size() == 7);
    CHECK(row_of(document, "criteria-rule", 0)
          == Words{"1", "Ikke i porteføljen", "", "Er digitalisering helt nødvendig"});
    CHECK(row_of(document, "criteria-rule", 3)
          == Words{"4", "Samstyre", "Er bredt samarbeid helt nødvendig", ""});
    CHECK(row_of(document, "criteria-rule", 6)
          == Words{"7", "Observere", "Alle som ikke er avgjort ovenfor", ""});
}

TEST_CASE("each reported segment is counted against each by the answers, from the table of answers") {
    const auto document = composed(four_initiatives());
    const report::Table *crossing = report::find_table(document, "criteria-crossing");
    REQUIRE(crossing != nullptr);
    // reported; Samstyre, Koordinere, Inspirere, Observere, outside, cannot be decided; sum
    CHECK(row_of(document, "criteria-crossing", 0) == Words{"Samstyre", "1", "1", "0", "0", "0", "0", "2"});
    CHECK(row_of(document, "criteria-crossing", 2) == Words{"Inspirere", "0", "0", "0", "0", "1", "0", "1"});
    CHECK(row_of(document, "criteria-crossing", 3) == Words{"Observere", "0", "0", "0", "0", "0", "1", "1"});
    CHECK(row_of(document, "criteria-crossing", 4).back() == "4");
    for (const report::TableRow &row : crossing->rows) {
        for (std::size_t column = 1; column < row.cells.size(); ++column) {
            const report::TableCell &cell = row.cells[column];
            REQUIRE_FALSE(std::holds_alternative<std::monostate>(cell.derivation));
            CHECK(made::number_in(cell) == made::value_of(document, *crossing, cell.derivation));
        }
    }
}

TEST_CASE("the case of 2021: 48 reported, 41 remain, 7 are listed") {
    std::vector<portfolio::Initiative> all;
    for (int i = 0; i < 48; ++i) {
        const char *no = i < 5 ? "coordination" : i == 5 ? "core" : i == 6 ? "digital" : "";
        std::map<std::string, std::string> answers{
            {"digital", "yes"}, {"core", "yes"}, {"coordination", "yes"}};
        if (*no != 0) {
            answers[no] = "no";
        }
        all.push_back(named(("Tiltak " + std::to_string(i)).c_str(), "koordinere", answers));
    }
    const auto document = composed(answered(made::criteria_of_2021(), all));
    CHECK(report::find_table(document, "criteria-deviations")->rows.size() == 7);
    CHECK(report::find_table(document, "criteria-open") == nullptr);
    // Koordinere; the four segments, outside, no row fits; sum
    CHECK(row_of(document, "criteria-crossing", 1)
          == Words{"Koordinere", "0", "0", "0", "0", "7", "41", "48"});
}

TEST_CASE("without criteria of its own the round goes by the template's, where somebody answers them") {
    auto whole = answered({}, {named("Arkiv", "observere", {{"digital", "yes"}})});
    CHECK(chapter_of(composed(whole)) == nullptr);
    whole.segment_rule = {{"samstyre", {{"digital", true}}}};
    CHECK(chapter_of(composed(whole)) != nullptr);
    whole.initiatives[0].other.clear();
    CHECK(chapter_of(composed(whole)) == nullptr);
    CHECK(chapter_of(composed(answered(made::criteria_of_2020(), {named("Arkiv", "observere", {})})))
          != nullptr);
}

TEST_CASE("criteria with a fault are no chapter, and the fault is told of") {
    auto stated = made::criteria_of_2020();
    stated[0] = made::stated_case("Samstyre", "hvem betaler", "");
    const auto whole = answered(stated, {named("Arkiv", "samstyre", national)});
    CHECK(chapter_of(composed(whole)) == nullptr);
    CHECK(std::any_of(whole.findings.begin(), whole.findings.end(), [](const foundation::Finding &one) {
        return one.code == FindingCode::criteria_question_unknown;
    }));
}
