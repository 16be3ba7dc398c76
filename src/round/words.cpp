// SPDX-License-Identifier: MIT
#include "round/words.hpp"

#include "definition/yes_no_questions.hpp"

#include <algorithm>
#include <optional>

namespace kvartal::round {
namespace {

void add_list(portfolio::Vocabulary &vocabulary, const foundation::CodeList &list) {
    const auto known = std::find_if(vocabulary.lists.begin(), vocabulary.lists.end(),
                                    [&](const foundation::CodeList &other) { return other.id == list.id; });
    if (known == vocabulary.lists.end()) {
        vocabulary.lists.push_back(list);
        return;
    }
    for (const foundation::Code &code : list.codes) {
        if (known->find(code.id) == nullptr) {
            known->codes.push_back(code);
        }
    }
}

void add_questions(portfolio::Vocabulary &vocabulary, const definition::SheetDefinition &sheet,
                   const std::string &prefix) {
    for (const definition::Field &field : sheet.fields) {
        vocabulary.questions.emplace(prefix + field.id, field.labels.printed());
        if (field.published) {
            vocabulary.published.insert(prefix + field.id);
        }
    }
    for (const definition::SheetDefinition &table : sheet.tables) {
        add_questions(vocabulary, table, table.id + '.');
    }
}

/// The case's conditions as criteria; nothing when one asks for more than a yes or a no.
std::optional<portfolio::SegmentCase> criteria_of(const definition::Rule::Case &one,
                                                  const foundation::CodeList &questions) {
    portfolio::SegmentCase made{one.code, {}};
    for (const definition::Condition &condition : one.when) {
        if (questions.find(condition.field) == nullptr || condition.codes.size() != 1) {
            return std::nullopt;
        }
        made.needs.push_back({condition.field, condition.codes.front() == "yes"});
    }
    return made;
}

portfolio::SegmentRule segment_rule_of(const definition::Definition &definition,
                                       const foundation::CodeList &questions) {
    portfolio::SegmentRule made;
    for (const definition::Rule &rule : definition.rules) {
        if (rule.field != "segment" || !made.empty()) {
            continue;
        }
        for (const definition::Rule::Case &one : rule.cases) {
            auto criteria = criteria_of(one, questions);
            if (!criteria) {
                return {};
            }
            made.push_back(std::move(*criteria));
        }
    }
    return made;
}

void add_criteria(portfolio::Vocabulary &vocabulary, const definition::Definition &definition) {
    const foundation::CodeList questions = definition::yes_no_questions(definition);
    for (const foundation::Code &question : questions.codes) {
        if (vocabulary.yes_no_questions.find(question.id) == nullptr) {
            vocabulary.yes_no_questions.codes.push_back(question);
        }
    }
    if (vocabulary.segment_rule.empty()) {
        vocabulary.segment_rule = segment_rule_of(definition, questions);
    }
}

} // namespace

portfolio::Vocabulary vocabulary_of(const std::vector<portfolio::Return> &returns,
                                    const checking::Templates &templates) {
    portfolio::Vocabulary vocabulary;
    for (const definition::Definition *definition : templates.all()) {
        const bool used = std::any_of(returns.begin(), returns.end(), [&](const portfolio::Return &one) {
            return one.definition == definition->id;
        });
        if (!used) {
            continue;
        }
        for (const foundation::CodeList &list : definition->code_lists) {
            add_list(vocabulary, list);
        }
        if (const auto *sheet = definition->sheet("initiatives")) {
            add_questions(vocabulary, *sheet, {});
        }
        add_criteria(vocabulary, *definition);
    }
    return vocabulary;
}

} // namespace kvartal::round
