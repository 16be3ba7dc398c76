// SPDX-License-Identifier: MIT
#include "portfolio/made_criteria.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace kvartal;
using namespace kvartal::portfolio;
using Outcome = SegmentByAnswers::Outcome;
using Replies = std::map<std::string, std::string>;

namespace {

SegmentRule rule_of(const std::vector<StatedCase> &stated) {
    auto reading = segment_rule(stated, made::criteria_questions(), made::segments());
    CHECK(reading.findings.empty());
    REQUIRE(reading.rule.size() == stated.size());
    return std::move(reading.rule);
}

constexpr std::array questions{"digital",     "several_actors",    "reuse",
                               "cooperation", "strong_dependency", "exploratory"};

Replies all_yes() {
    Replies answers;
    for (const char *question : questions) {
        answers[question] = "yes";
    }
    return answers;
}

/// The proposal of 2020 in its own words.
std::string by_the_proposal(Replies answers) {
    const auto yes = [&](const char *question) { return answers[question] == "yes"; };
    if (!yes("digital") || !yes("several_actors") || !yes("reuse")) {
        return "outside";
    }
    return yes("cooperation")         ? "samstyre"
           : yes("strong_dependency") ? "koordinere"
           : yes("exploratory")       ? "inspirere"
                                      : "observere";
}

std::string outcome(const Initiative &initiative, const SegmentRule &rule) {
    const SegmentByAnswers by_answers = segment_by_answers(initiative, rule);
    switch (by_answers.outcome) {
    case Outcome::segment:
        return by_answers.segment;
    case Outcome::outside:
        return "outside";
    case Outcome::unanswered:
        return "unanswered";
    case Outcome::no_case:
        return "no case";
    }
    return {};
}

} // namespace

TEST_CASE("the proposal of 2020, stated as rows, gives its segment for every set of answers") {
    const SegmentRule rule = rule_of(made::criteria_of_2020());
    std::map<std::string, int> reached;
    for (unsigned set = 0; set < 1U << questions.size(); ++set) {
        Replies answers;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            answers[questions[i]] = (set >> i & 1U) != 0 ? "yes" : "no";
        }
        const std::string given = outcome(made::answering("", answers), rule);
        CAPTURE(set);
        CHECK(given == by_the_proposal(answers));
        ++reached[given];
    }
    // of 64: 8 are of national importance; half of those govern together, and so on
    CHECK(reached
          == std::map<std::string, int>{
              {"outside", 56}, {"samstyre", 4}, {"koordinere", 2}, {"inspirere", 1}, {"observere", 1}});
}

TEST_CASE("by the two criteria of 2021, 41 of 48 initiatives remain") {
    const SegmentRule rule = rule_of(made::criteria_of_2021());
    std::vector<Initiative> all;
    const auto add = [&](int number, const char *no) {
        for (int i = 0; i < number; ++i) {
            Replies answers{{"digital", "yes"}, {"core", "yes"}, {"coordination", "yes"}};
            if (*no != 0) {
                answers[no] = "no";
            }
            all.push_back(made::answering("koordinere", answers));
        }
    };
    add(41, "");
    add(5, "coordination");
    add(1, "core");
    add(1, "digital");
    REQUIRE(all.size() == 48);
    std::map<std::string, int> left;
    int remaining = 0;
    for (const Initiative &one : all) {
        const SegmentByAnswers by_answers = segment_by_answers(one, rule);
        if (!deviates(one, by_answers)) {
            CHECK(by_answers.outcome == Outcome::no_case); // the reported segment stands
            ++remaining;
            continue;
        }
        CHECK(by_answers.outcome == Outcome::outside);
        const auto deciding = deciding_answers(one, rule, by_answers);
        REQUIRE(deciding.size() == 1);
        CHECK_FALSE(deciding[0].yes);
        ++left[deciding[0].field];
    }
    CHECK(remaining == 41);
    CHECK(left == std::map<std::string, int>{{"coordination", 5}, {"core", 1}, {"digital", 1}});
}

TEST_CASE("a question that might decide and is not answered leaves the segment open") {
    const SegmentRule rule = rule_of(made::criteria_of_2020());
    Replies answers = all_yes();
    answers.erase("cooperation");
    const auto open = segment_by_answers(made::answering("samstyre", answers), rule);
    CHECK(open.outcome == Outcome::unanswered);
    CHECK(open.open == std::vector<Criterion>{{"cooperation", true}});
    CHECK_FALSE(deviates(made::answering("observere", answers), open));
    answers["digital"] = "no"; // what comes first has decided
    CHECK(outcome(made::answering("samstyre", answers), rule) == "outside");
    CHECK(outcome(made::answering("samstyre", {}), rule) == "unanswered");
    Replies later = all_yes();
    later.erase("exploratory"); // what comes after is not asked
    CHECK(outcome(made::answering("", later), rule) == "samstyre");
}

TEST_CASE("the answers that decide are those that tell the reported segment from the one they give") {
    const SegmentRule rule = rule_of(made::criteria_of_2020());
    const auto deciding = [&](const char *reported, const Replies &answers) {
        const Initiative one = made::answering(reported, answers);
        const auto by_answers = segment_by_answers(one, rule);
        REQUIRE(deviates(one, by_answers));
        return deciding_answers(one, rule, by_answers);
    };
    using Criteria = std::vector<Criterion>;
    Replies answers = all_yes();
    CHECK(deciding("observere", answers) == Criteria{{"cooperation", true}});
    answers["cooperation"] = "no";
    CHECK(deciding("samstyre", answers) == Criteria{{"cooperation", false}});
    CHECK(deciding("observere", answers) == Criteria{{"strong_dependency", true}});
    answers["strong_dependency"] = "no";
    answers["exploratory"] = "no"; // nothing but the last row is left
    CHECK(deciding("inspirere", answers) == Criteria{{"exploratory", false}});
    CHECK(deciding("", answers).empty());
    answers["reuse"] = "no";
    CHECK(deciding("samstyre", answers) == Criteria{{"reuse", false}});
}

TEST_CASE("where a case needs several answers, those that the reported segment needs too do not decide") {
    const SegmentRule rule{{"samstyre", {{"digital", true}, {"cooperation", true}}},
                           {"observere", {{"digital", true}, {"cooperation", false}}}};
    const Initiative one = made::answering("observere", {{"digital", "yes"}, {"cooperation", "yes"}});
    CHECK(deciding_answers(one, rule, segment_by_answers(one, rule))
          == std::vector<Criterion>{{"cooperation", true}});
    CHECK(outcome(made::answering("", {{"digital", "no"}, {"cooperation", "yes"}}), rule) == "no case");
}

TEST_CASE("a row that cannot be used is a finding, and leaves no rule") {
    auto stated = made::criteria_of_2020();
    stated[3] = made::stated_case("Samstyrer", "digital", "");
    stated[4] = made::stated_case("observere", "Er digitalisering helt nødvendi;Hvem betaler", "");
    const auto reading = segment_rule(stated, made::criteria_questions(), made::segments());
    CHECK(reading.rule.empty());
    REQUIRE(reading.findings.size() == 3);
    const auto said = [&](std::size_t i, const char *name) {
        const auto found = reading.findings[i].arguments.find(name);
        return found == reading.findings[i].arguments.end()
                   ? std::string{"(none)"}
                   : foundation::written(found->second, foundation::Language::nb);
    };
    CHECK(reading.findings[0].code == foundation::FindingCode::criteria_segment_unknown);
    CHECK(said(0, "suggestion") == "Samstyre");
    CHECK(said(0, "allowed") == "Samstyre, Koordinere, Inspirere, Observere");
    CHECK(reading.findings[1].code == foundation::FindingCode::criteria_question_unknown);
    CHECK(said(1, "suggestion") == "Er digitalisering helt nødvendig");
    CHECK(said(2, "found") == "Hvem betaler");
    CHECK(said(2, "suggestion") == "(none)");
}
