// SPDX-License-Identifier: MIT
#include "definition/yes_no_questions.hpp"
#include "intake/checks.hpp"

namespace kvartal::intake {

using foundation::Finding;

// That the answers give no place in the portfolio is the secretariat's to act on: the report lists it.
std::vector<Finding> check_criteria(const Reading &reading) {
    using Outcome = portfolio::SegmentByAnswers::Outcome;
    const foundation::CodeList *segments = reading.definition->code_list("segment");
    if (reading.round == nullptr || reading.round->criteria.empty() || segments == nullptr) {
        return {};
    }
    const portfolio::SegmentRule rule =
        portfolio::segment_rule(reading.round->criteria, definition::yes_no_questions(*reading.definition),
                                *segments)
            .rule;
    const auto label = [&](const std::string &code) {
        const foundation::Code *known = segments->find(code);
        return known == nullptr ? foundation::Argument{code} : foundation::Argument{known->label};
    };
    std::vector<Finding> findings;
    for (const InitiativeRow &row : reading.initiatives) {
        const portfolio::Initiative &initiative = row.initiative;
        const auto by_answers = portfolio::segment_by_answers(initiative, rule);
        const Column *column = row.table->sheet->header.column_of("segment");
        if (column == nullptr || !initiative.segment || by_answers.outcome != Outcome::segment
            || !portfolio::deviates(initiative, by_answers)) {
            continue;
        }
        findings.push_back(foundation::finding(foundation::FindingCode::code_against_rule)
                               .at(initiative.segment->place)
                               .about(initiative.name.value)
                               .with("field", column->meaning.field->labels.printed())
                               .with("found", label(initiative.segment->value))
                               .with("expected", label(by_answers.segment)));
    }
    return findings;
}

} // namespace kvartal::intake
