// SPDX-License-Identifier: MIT
#include "foundation/text_folding.hpp"
#include "intake/bind_initiative.hpp"

namespace kvartal::intake {
namespace {

using portfolio::Answer;

std::string column_of(const Meaning &meaning) {
    if (meaning.code != nullptr) {
        return meaning.code->id;
    }
    return meaning.year == 0 ? std::string{} : std::to_string(meaning.year);
}

std::vector<Answer> answers_in(const Record &record) {
    std::vector<Answer> answers;
    answers.reserve(record.values.size());
    for (const FieldValue &value : record.values) {
        answers.push_back({value.meaning.field->id, column_of(value.meaning), value.value, value.place,
                           value.typed, value.in_parentheses, value.conditional});
    }
    return answers;
}

} // namespace

portfolio::Answers answers_of(const Record &record) {
    portfolio::Answers answers;
    answers.fields = answers_in(record);
    for (const Table &table : record.tables) {
        portfolio::AnswerTable rows{table.sheet->as->id, {}};
        for (const Record &row : table.records) {
            rows.rows.push_back({answers_in(row)});
        }
        answers.tables.push_back(std::move(rows));
    }
    return answers;
}

portfolio::OtherValue other_value(std::string field, const FieldValue &value) {
    const std::string *text = std::get_if<std::string>(&value.value);
    return {std::move(field),
            {text != nullptr ? *text : foundation::tidy(value.typed), value.place, value.typed},
            column_of(value.meaning)};
}

} // namespace kvartal::intake
