// SPDX-License-Identifier: MIT
#include "foundation/text_folding.hpp"
#include "intake/checks.hpp"

#include <array>

namespace kvartal::intake {
namespace {

using foundation::Finding;
using foundation::FindingCode;

const std::string *text_of(const FieldValue *value) {
    return value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
}

foundation::LocalText label_of(const Reading &reading, const FieldValue &value) {
    const foundation::CodeList *list = reading.definition->code_list(value.meaning.field->code_list);
    const foundation::Code *code = list == nullptr ? nullptr : list->find(*text_of(&value));
    return code == nullptr ? foundation::LocalText{} : code->label;
}

/// The field of words about the status that says the same as last time; null when none does.
const FieldValue *unchanged_words(const Record &record) {
    for (const char *field : {"status_reason", "comment"}) {
        const FieldValue *now = record.find(field);
        const std::string *words = text_of(now), *last = text_of(record.find_last(field));
        if (words != nullptr && last != nullptr) {
            return foundation::fold(*words) == foundation::fold(*last) ? now : nullptr;
        }
    }
    return nullptr;
}

} // namespace

std::vector<Finding> check_changes(const Reading &reading) {
    std::vector<Finding> findings;
    for (const Table &table : reading.tables) {
        for (const Record &record : table.records) {
            const FieldValue *now = record.find("status"), *last = record.find_last("status");
            if (text_of(now) == nullptr || text_of(last) == nullptr || *text_of(now) == *text_of(last)) {
                continue;
            }
            if (const FieldValue *words = unchanged_words(record)) {
                findings.push_back(foundation::finding(FindingCode::comment_unchanged)
                                       .at(words->place)
                                       .about(record.name)
                                       .with("field", words->meaning.field->labels.printed())
                                       .with("last", label_of(reading, *last))
                                       .with("now", label_of(reading, *now)));
            }
        }
    }
    return findings;
}

} // namespace kvartal::intake
