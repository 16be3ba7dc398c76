// SPDX-License-Identifier: MIT
#include "report/chapters.hpp"
#include "report/criteria_tables.hpp"

#include <algorithm>
#include <array>

namespace kvartal::report {
namespace {

using portfolio::SegmentByAnswers;
using enum SegmentByAnswers::Outcome;

bool answers_any(const portfolio::Initiative &initiative, const portfolio::SegmentRule &rule) {
    return std::any_of(rule.begin(), rule.end(), [&](const portfolio::SegmentCase &one) {
        return std::any_of(one.needs.begin(), one.needs.end(), [&](const portfolio::Criterion &need) {
            return !other_answer(initiative, need.field).empty();
        });
    });
}

/// A rule that comes with the template is nothing to tell of where nobody is asked its questions.
bool is_told(const portfolio::Portfolio &portfolio) {
    const auto &all = portfolio.initiatives;
    return !portfolio.segment_rule.empty()
           && (!portfolio.setup.criteria.empty()
               || std::any_of(all.begin(), all.end(), [&](const portfolio::Initiative &one) {
                      return answers_any(one, portfolio.segment_rule);
                  }));
}

std::string in_words(const Wording &wording, const std::vector<Judged> &judged) {
    std::int64_t agreeing = 0, deviating = 0, outsiders = 0, free = 0, open = 0;
    for (const auto &[initiative, by_answers] : judged) {
        const bool deviates = portfolio::deviates(*initiative, by_answers);
        deviating += deviates ? 1 : 0;
        agreeing += by_answers.outcome == segment && !deviates ? 1 : 0;
        outsiders += by_answers.outcome == outside ? 1 : 0;
        free += by_answers.outcome == no_case ? 1 : 0;
        open += by_answers.outcome == unanswered ? 1 : 0;
    }
    struct Sentence {
        const char *key;
        std::int64_t count;
    };
    std::string words;
    for (const auto &[key, count] :
         std::array{Sentence{"criteria.agreeing", agreeing}, Sentence{"criteria.deviating", deviating},
                    Sentence{"criteria.outsiders", outsiders}, Sentence{"criteria.free", free},
                    Sentence{"criteria.open", open}}) {
        if (count > 0) {
            words.append(words.empty() ? "" : " ").append(wording.say(key, {{"count", count}}));
        }
    }
    return words;
}

} // namespace

std::vector<Section> criteria_chapter(const Wording &wording) {
    if (!is_told(wording.portfolio)) {
        return {};
    }
    const std::vector<Judged> judged = judged_by_criteria(wording.portfolio);
    Section section = wording.section("criteria");
    if (std::string words = in_words(wording, judged); !words.empty()) {
        section.blocks.emplace_back(Paragraph{std::move(words)});
    }
    section.blocks.emplace_back(criteria_rule_table(wording));
    Table answers = criteria_answers_table(wording, judged);
    section.blocks.emplace_back(criteria_crossing_table(wording, judged, answers));
    std::array few{criteria_deviations_table(wording, judged), criteria_open_table(wording, judged)};
    for (Table &table : few) {
        if (!table.rows.empty()) {
            section.blocks.emplace_back(std::move(table));
        }
    }
    section.blocks.emplace_back(std::move(answers));
    return {std::move(section)};
}

} // namespace kvartal::report
