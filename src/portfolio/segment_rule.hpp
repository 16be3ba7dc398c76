// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/code_list.hpp"
#include "foundation/finding.hpp"
#include "foundation/place.hpp"
#include "portfolio/initiative.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kvartal::portfolio {

/// A row of the segment criteria as the secretariat writes it: questions by their words or ids.
struct StatedCase {
    foundation::Placed<std::string> segment; ///< its label or id
    bool outside = false; ///< it says, in place of a segment, that the initiative leaves the portfolio
    foundation::Placed<std::vector<std::string>> yes, no; ///< questions that must be answered so
};

/// A question of the criteria, by its field's id, with an answer to it.
struct Criterion {
    std::string field;
    bool yes = true;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

struct SegmentCase {
    std::string segment;          ///< a code; empty: the initiative does not belong in the portfolio
    std::vector<Criterion> needs; ///< all of them; none: whatever is left
};

/// Read from the first case to the last: the first that fits decides.
using SegmentRule = std::vector<SegmentCase>;

/// The rule of the stated cases, and what is wrong with them. First-fit means that a case left out would give
/// others its initiatives: with any case that cannot be used there is no rule.
struct SegmentRuleReading {
    SegmentRule rule;
    std::vector<foundation::Finding> findings;
};
SegmentRuleReading segment_rule(const std::vector<StatedCase> &stated, const foundation::CodeList &questions,
                                const foundation::CodeList &segments);

/// What an initiative's answers to the criteria give.
struct SegmentByAnswers {
    enum class Outcome : std::uint8_t {
        segment,
        outside,    ///< it does not belong in the portfolio
        unanswered, ///< a case might fit, and a question of it is not answered
        no_case     ///< none fits: the rule leaves the reported segment as it is
    };
    Outcome outcome = Outcome::no_case;
    std::string segment;         ///< a code, when that is the outcome
    std::size_t decided_by = 0;  ///< the case, by its index
    std::vector<Criterion> open; ///< the questions that are not answered
};
SegmentByAnswers segment_by_answers(const Initiative &initiative, const SegmentRule &rule);

/// Whether the answers give another segment than the reported one, or none.
bool deviates(const Initiative &initiative, const SegmentByAnswers &by_answers);

/// The answers that make the difference: those that rule out the reported segment where its case comes first,
/// else those that the deciding case needs and the reported segment's does not.
std::vector<Criterion> deciding_answers(const Initiative &initiative, const SegmentRule &rule,
                                        const SegmentByAnswers &by_answers);

} // namespace kvartal::portfolio
