// SPDX-License-Identifier: MIT
#include "adoption/evidence.hpp"
#include "adoption/guess_codes.hpp"
#include "adoption/guess_type.hpp"
#include "adoption/labels.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using definition::Blank;
using definition::Field;
using definition::FieldType;

constexpr std::size_t few_rows = 3; ///< of fewer it cannot be told whether an answer is always given

/// A field of its own, with an id that none of the program's fields has.
std::string own_id(const Evidence &evidence, Guessing &guessing) {
    std::string id = id_from(evidence.label);
    if (guessing.house.field_with_id(id) != nullptr) {
        id += "_2";
    }
    return unique_id(id, guessing.ids);
}

/// "RAG", "Overall RAG rating": the status by another name, when it has the status's colours.
const Field *status_by_another_name(const Evidence &evidence, const TypeGuess &type, const House &house) {
    const Field *status = house.field_with_id("status");
    const std::string words = ' ' + foundation::fold_name(evidence.label) + ' ';
    const bool named = words.find(" rag ") != std::string::npos || words.find("status") != std::string::npos;
    if (status == nullptr || type.type != FieldType::code || !named) {
        return nullptr;
    }
    constexpr std::string_view letters = "ragbc"; // also blue and complete
    const bool lights = std::all_of(type.items.begin(), type.items.end(), [&](const std::string &item) {
        return item.size() == 1 && letters.find(foundation::fold(item)) != std::string_view::npos;
    });
    const foundation::CodeList *list = house.list_of(type.items, status->code_list);
    return lights || (list != nullptr && list->id == status->code_list) ? status : nullptr;
}

} // namespace

DraftField guess_field(const Evidence &evidence, Guessing &guessing) {
    const Field *known = guessing.house.field_labelled(evidence.label);
    TypeGuess type = guess_type(evidence, known, guessing.house);
    known = known == nullptr ? status_by_another_name(evidence, type, guessing.house) : known;
    if (known != nullptr && known->type != type.type) {
        type.remarks.push_back({"look.not-as-known", {{"known", known->labels.printed()}}});
        known = nullptr;
    }
    DraftField made;
    made.label = evidence.label;
    made.cell = evidence.cell;
    made.remarks = std::move(type.remarks);
    Field &field = made.field;
    field.type = type.type;
    field.labels.by_language[guessing.draft.language] = {without_ending(evidence.label)};
    const bool is_house_field = known != nullptr && guessing.ids.insert(known->id).second;
    field.id = is_house_field ? known->id : own_id(evidence, guessing);
    if (is_house_field) {
        made.remarks.push_back({"known", {{"id", field.id}}});
        field.names_organisation = known->names_organisation;
        if (field.names_organisation) {
            made.remarks.push_back({"look.organisation", {}});
        }
    }
    if (field.type == FieldType::code) {
        field.code_list = list_with(type.items, is_house_field ? known->code_list : std::string{}, field.id,
                                    evidence.label, evidence.cell, guessing);
    }
    if (!evidence.answers.empty() && evidence.asked > 1) {
        made.remarks.push_back({"filled",
                                {{"filled", static_cast<std::int64_t>(evidence.answers.size())},
                                 {"asked", static_cast<std::int64_t>(evidence.asked)}}});
    }
    const bool always = evidence.asked >= few_rows && evidence.answers.size() == evidence.asked;
    field.blank = always ? Blank::warning : Blank::allowed;
    return made;
}

} // namespace kvartal::adoption
