// SPDX-License-Identifier: MIT
#include "intake/record_text.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::intake {
namespace {

std::string paragraphs(std::string_view typed) {
    std::string text;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find('\n'), typed.size());
        text += foundation::tidy(typed.substr(0, end));
        text += '\n';
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    while (text.ends_with('\n')) {
        text.pop_back();
    }
    return text;
}

} // namespace

std::string text_of(const Record &record, std::string_view field_id) {
    const FieldValue *value = record.find(field_id);
    const auto *text = value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
    return text == nullptr ? std::string{} : *text;
}

foundation::Placed<std::string> placed_text(const Record &record, std::string_view field_id) {
    const FieldValue *value = record.find(field_id);
    return value == nullptr ? foundation::Placed<std::string>{}
                            : foundation::Placed<std::string>{std::get<std::string>(value->value),
                                                              value->place, value->typed};
}

foundation::Placed<std::string> placed_paragraphs(const Record &record, std::string_view field_id) {
    const FieldValue *text = record.find(field_id);
    return text == nullptr
               ? foundation::Placed<std::string>{}
               : foundation::Placed<std::string>{paragraphs(text->typed), text->place, text->typed};
}

std::vector<std::string> names_in(std::string_view typed) {
    std::vector<std::string> names;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of(";\n"), typed.size());
        if (std::string name = foundation::tidy(typed.substr(0, end)); !name.empty()) {
            names.push_back(std::move(name));
        }
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return names;
}

} // namespace kvartal::intake
