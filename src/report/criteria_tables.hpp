// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/segment_rule.hpp"
#include "report/wording.hpp"

#include <vector>

namespace kvartal::report {

/// An initiative, and what its answers to the segment criteria give.
struct Judged {
    const portfolio::Initiative *initiative = nullptr;
    portfolio::SegmentByAnswers by_answers;
};
/// The portfolio's initiatives in its order, by its rule.
std::vector<Judged> judged_by_criteria(const portfolio::Portfolio &portfolio);

/// The rule, one case a row.
Table criteria_rule_table(const Wording &wording);
/// Every initiative with its segment as reported and by the answers, and the answers: what the counts are
/// made of.
Table criteria_answers_table(const Wording &wording, const std::vector<Judged> &judged);
/// How many with each reported segment have each one by the answers: counts of the answers' table.
Table criteria_crossing_table(const Wording &wording, const std::vector<Judged> &judged,
                              const Table &answers);
/// Those whose reported segment is another than the answers give, with the answers that decide.
Table criteria_deviations_table(const Wording &wording, const std::vector<Judged> &judged);
/// Those that lack an answer, with the questions.
Table criteria_open_table(const Wording &wording, const std::vector<Judged> &judged);

} // namespace kvartal::report
