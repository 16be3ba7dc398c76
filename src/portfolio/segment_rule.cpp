// SPDX-License-Identifier: MIT
#include "portfolio/segment_rule.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace kvartal::portfolio {
namespace {

using foundation::Finding;
using foundation::FindingCode;

/// "Er digitalisering helt nødvendig?" as the template asks it: without the question mark.
std::string_view without_question_mark(std::string_view text) {
    const std::size_t last = text.find_last_not_of("? ");
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

class RuleReader {
  public:
    RuleReader(const foundation::CodeList &questions, const foundation::CodeList &segments)
        : questions_{questions}, segments_{segments} {}

    void add(const StatedCase &stated) {
        SegmentCase made;
        if (!stated.outside) {
            made.segment = segment_of(stated.segment);
        }
        add_needs(made, stated.yes, true);
        add_needs(made, stated.no, false);
        reading_.rule.push_back(std::move(made));
    }

    SegmentRuleReading finish() {
        if (!usable_) {
            reading_.rule.clear();
        }
        return std::move(reading_);
    }

  private:
    std::string segment_of(const foundation::Placed<std::string> &stated) {
        if (const foundation::Code *known = segments_.match(stated.value)) {
            return known->id;
        }
        usable_ = false;
        if (!stated.value.empty()) { // a blank one is said where the sheet is read
            Finding finding = foundation::finding(FindingCode::criteria_segment_unknown)
                                  .at(stated.place)
                                  .with("found", stated.value)
                                  .with("allowed", segments_.labels());
            suggest(finding, segments_.nearest(stated.value));
            reading_.findings.push_back(std::move(finding));
        }
        return {};
    }

    void add_needs(SegmentCase &made, const foundation::Placed<std::vector<std::string>> &stated, bool yes) {
        for (const std::string &text : stated.value) {
            const std::string_view words = without_question_mark(text);
            if (const foundation::Code *known = questions_.match(words)) {
                made.needs.push_back({known->id, yes});
                continue;
            }
            usable_ = false;
            Finding finding = foundation::finding(FindingCode::criteria_question_unknown)
                                  .at(stated.place)
                                  .with("found", text);
            suggest(finding, questions_.nearest(words));
            reading_.findings.push_back(std::move(finding));
        }
    }

    static void suggest(Finding &finding, const foundation::Code *near) {
        if (near != nullptr) {
            finding.with("suggestion", near->label);
        }
    }

    const foundation::CodeList &questions_;
    const foundation::CodeList &segments_;
    SegmentRuleReading reading_;
    bool usable_ = true;
};

/// Nothing when it is not answered.
std::optional<bool> answer_to(const Initiative &initiative, std::string_view field) {
    const std::string answer = other_answer(initiative, field);
    return answer == "yes" ? std::optional{true} : answer == "no" ? std::optional{false} : std::nullopt;
}

bool is_ruled_out(const Initiative &initiative, const Criterion &need) {
    const auto answer = answer_to(initiative, need.field);
    return answer && *answer != need.yes;
}

std::string reported(const Initiative &initiative) {
    return initiative.segment ? initiative.segment->value : std::string{};
}

} // namespace

SegmentRuleReading segment_rule(const std::vector<StatedCase> &stated, const foundation::CodeList &questions,
                                const foundation::CodeList &segments) {
    RuleReader reader{questions, segments};
    for (const StatedCase &one : stated) {
        reader.add(one);
    }
    return reader.finish();
}

SegmentByAnswers segment_by_answers(const Initiative &initiative, const SegmentRule &rule) {
    using enum SegmentByAnswers::Outcome;
    SegmentByAnswers result;
    for (std::size_t i = 0; i < rule.size(); ++i) {
        const SegmentCase &one = rule[i];
        if (std::any_of(one.needs.begin(), one.needs.end(),
                        [&](const Criterion &need) { return is_ruled_out(initiative, need); })) {
            continue;
        }
        std::copy_if(one.needs.begin(), one.needs.end(), std::back_inserter(result.open),
                     [&](const Criterion &need) { return !answer_to(initiative, need.field); });
        result.decided_by = i;
        result.segment = result.open.empty() ? one.segment : std::string{};
        result.outcome = !result.open.empty() ? unanswered : one.segment.empty() ? outside : segment;
        break;
    }
    return result;
}

bool deviates(const Initiative &initiative, const SegmentByAnswers &by_answers) {
    using enum SegmentByAnswers::Outcome;
    return by_answers.outcome == outside
           || (by_answers.outcome == segment && by_answers.segment != reported(initiative));
}

std::vector<Criterion> deciding_answers(const Initiative &initiative, const SegmentRule &rule,
                                        const SegmentByAnswers &by_answers) {
    const std::string segment = reported(initiative);
    const auto its = std::find_if(rule.begin(), rule.end(), [&](const SegmentCase &one) {
        return !segment.empty() && one.segment == segment;
    });
    std::vector<Criterion> answers;
    if (its != rule.end() && its - rule.begin() < static_cast<std::ptrdiff_t>(by_answers.decided_by)) {
        for (const Criterion &need : its->needs) {
            if (is_ruled_out(initiative, need)) {
                answers.push_back({need.field, !need.yes});
            }
        }
        return answers;
    }
    const std::vector<Criterion> &needs = rule[by_answers.decided_by].needs;
    std::copy_if(needs.begin(), needs.end(), std::back_inserter(answers), [&](const Criterion &need) {
        return its == rule.end() || std::find(its->needs.begin(), its->needs.end(), need) == its->needs.end();
    });
    return answers.empty() ? needs : answers;
}

} // namespace kvartal::portfolio
