// SPDX-License-Identifier: MIT
#include "round/words.hpp"

#include <algorithm>

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
    }
    for (const definition::SheetDefinition &table : sheet.tables) {
        add_questions(vocabulary, table, table.id + '.');
    }
}

} // namespace

portfolio::Vocabulary vocabulary_of(const std::vector<portfolio::Return> &returns,
                                    const Templates &templates) {
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
    }
    return vocabulary;
}

} // namespace kvartal::round
