// SPDX-License-Identifier: MIT
#include "intake/label_index.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::intake {
namespace {

/// Labels are short; beyond this many bytes more than the longest, a cell holds something else.
constexpr std::size_t room_for_unit_and_year = 60;
constexpr std::string_view word_ends = " ,:([-/*";

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) {
            words.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string joined(const std::vector<std::string> &words, std::size_t first, std::size_t last) {
    std::string text;
    for (std::size_t i = first; i < last; ++i) {
        text += (text.empty() ? "" : " ") + words[i];
    }
    return text;
}

bool is_joint(std::string_view word) {
    return word == "i" || word == "in" || word == "-" || word == "/" || word == ",";
}

} // namespace

LabelIndex::LabelIndex(const definition::SheetDefinition &sheet, const definition::Definition &definition) {
    for (const auto &[unit, words] : definition.unit_words) {
        for (const std::string &word : words) {
            unit_words_.insert(foundation::fold_name(word));
        }
    }
    for (const definition::Field &field : sheet.fields) {
        const foundation::CodeList *codes = field.per.empty() ? nullptr : definition.code_list(field.per);
        if (codes == nullptr) {
            add(labels_, field.labels, {&field, nullptr});
            continue;
        }
        if (field.group) {
            add(groups_by_field_[field.id], *field.group, {&field, nullptr});
        }
        for (const foundation::Code &code : codes->codes) {
            add(codes_by_field_[field.id], code, {&field, &code});
        }
    }
}

void LabelIndex::add(Meanings &meanings, const definition::Labels &labels, Meaning meaning) {
    for (const auto &[language, words] : labels.by_language) {
        for (const std::string &label : words) {
            add(meanings, label, meaning);
        }
    }
}

void LabelIndex::add(Meanings &meanings, const foundation::Code &code, Meaning meaning) {
    add(meanings, code.id, meaning);
    for (const auto &[language, label] : code.label.by_language) {
        add(meanings, label, meaning);
    }
    for (const std::string &synonym : code.synonyms) {
        add(meanings, synonym, meaning);
    }
}

void LabelIndex::add(Meanings &meanings, std::string_view label, Meaning meaning) {
    const std::string folded = foundation::fold(label);
    longest_ = std::max(longest_, folded.size());
    first_words_.insert(folded.substr(0, folded.find_first_of(word_ends)));
    meanings.emplace(folded, meaning);
    if (const std::string key = bare(label); !key.empty()) {
        first_words_.insert(key.substr(0, key.find_first_of(word_ends)));
        meanings.emplace(key, meaning);
    }
}

std::string LabelIndex::bare(std::string_view text) const {
    std::vector<std::string> words = words_of(definition::label_key(text));
    const auto states_unit = [&](std::size_t first) {
        return unit_words_.contains(foundation::fold_name(joined(words, first, words.size())));
    };
    for (std::size_t first = 1; first < words.size(); ++first) {
        if (states_unit(first)) {
            words.resize(first);
        }
    }
    while (words.size() > 1 && is_joint(words.back())) {
        words.pop_back();
    }
    return joined(words, 0, words.size());
}

std::optional<Meaning> LabelIndex::find(const Meanings &meanings, std::string_view text) const {
    if (text.size() > longest_ + room_for_unit_and_year) {
        return std::nullopt;
    }
    const std::string folded = foundation::fold(foundation::tidy(text));
    if (const auto exact = meanings.find(folded); exact != meanings.end()) {
        return exact->second;
    }
    const bool is_hyphenated = folded.find("- ") != std::string::npos; // at a line's end
    if (!is_hyphenated && !first_words_.contains(folded.substr(0, folded.find_first_of(word_ends)))) {
        return std::nullopt;
    }
    const auto found = meanings.find(bare(text));
    return found == meanings.end() ? std::nullopt : std::optional{found->second};
}

std::optional<Meaning> LabelIndex::find(std::string_view text) const {
    if (const auto meaning = find(labels_, text)) {
        return meaning;
    }
    for (const auto &[field, meanings] : codes_by_field_) {
        if (const auto meaning = find(meanings, text)) {
            return meaning;
        }
    }
    return std::nullopt;
}

const foundation::Code *LabelIndex::code_of(const definition::Field &field, std::string_view text) const {
    const auto meanings = codes_by_field_.find(field.id);
    if (meanings == codes_by_field_.end()) {
        return nullptr;
    }
    const auto meaning = find(meanings->second, text);
    return meaning ? meaning->code : nullptr;
}

bool LabelIndex::is_group(const definition::Field &field, std::string_view text) const {
    const auto groups = groups_by_field_.find(field.id);
    return groups != groups_by_field_.end() && find(groups->second, text).has_value();
}

bool LabelIndex::is_group(std::string_view text) const {
    return std::any_of(groups_by_field_.begin(), groups_by_field_.end(),
                       [&](const auto &groups) { return find(groups.second, text).has_value(); });
}

} // namespace kvartal::intake
