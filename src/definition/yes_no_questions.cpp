// SPDX-License-Identifier: MIT
#include "definition/yes_no_questions.hpp"

namespace kvartal::definition {

foundation::CodeList yes_no_questions(const Definition &definition) {
    foundation::CodeList questions;
    const SheetDefinition *sheet = definition.sheet("initiatives");
    if (sheet == nullptr) {
        return questions;
    }
    for (const Field &field : sheet->fields) {
        if (field.code_list != "yes_no" || field.several || !field.per.empty()) {
            continue;
        }
        foundation::Code question;
        question.id = field.id;
        question.label = field.labels.printed();
        for (const auto &[language, labels] : field.labels.by_language) {
            question.synonyms.insert(question.synonyms.end(), labels.begin(), labels.end());
        }
        questions.codes.push_back(std::move(question));
    }
    return questions;
}

} // namespace kvartal::definition
