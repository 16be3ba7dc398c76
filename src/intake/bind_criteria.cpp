// SPDX-License-Identifier: MIT
#include "intake/bind_criteria.hpp"

#include "intake/record_text.hpp"

namespace kvartal::intake {
namespace {

foundation::Placed<std::vector<std::string>> questions_in(const Record &record, std::string_view field_id) {
    foundation::Placed<std::vector<std::string>> questions;
    if (const FieldValue *value = record.find(field_id)) {
        questions.value = names_in(value->typed);
        questions.place = value->place;
        questions.typed = value->typed;
    }
    return questions;
}

} // namespace

std::vector<portfolio::StatedCase> criteria_of(std::span<const Table> tables,
                                               const definition::Definition &definition) {
    const foundation::CodeList *outcomes = definition.code_list("criteria_outcome");
    std::vector<portfolio::StatedCase> cases;
    for (const Table &table : tables) {
        if (table.sheet->as->id != "criteria") {
            continue;
        }
        for (const Record &record : table.records) {
            portfolio::StatedCase one{placed_text(record, "segment"), false, questions_in(record, "yes"),
                                      questions_in(record, "no")};
            const foundation::Code *outcome =
                outcomes == nullptr ? nullptr : outcomes->match(one.segment.value);
            one.outside = outcome != nullptr && outcome->id == "outside";
            cases.push_back(std::move(one));
        }
    }
    return cases;
}

} // namespace kvartal::intake
