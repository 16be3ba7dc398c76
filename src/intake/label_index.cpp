// SPDX-License-Identifier: MIT
#include "intake/label_index.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::intake {
namespace {

/// Labels are short; beyond this many bytes more than the longest, a cell holds something else.
constexpr std::size_t room_for_unit_and_year = 60;

std::string without_parentheses(std::string_view text) {
    std::string kept;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' || c == '[' ? 1 : 0;
        if (depth == 0) {
            kept += c;
        }
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return kept;
}

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"))
           && word.find_first_not_of("0123456789") == std::string_view::npos;
}

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
            unit_words_.insert(foundation::fold(word));
        }
    }
    for (const definition::Field &field : sheet.fields) {
        const foundation::CodeList *codes = field.per.empty() ? nullptr : definition.code_list(field.per);
        if (codes == nullptr) {
            for (const auto &[language, labels] : field.labels.by_language) {
                for (const std::string &label : labels) {
                    add(labels_, label, {&field, nullptr});
                }
            }
            continue;
        }
        Meanings &meanings = codes_by_field_[field.id];
        for (const foundation::Code &code : codes->codes) {
            add(meanings, code.id, {&field, &code});
            for (const auto &[language, label] : code.label.by_language) {
                add(meanings, label, {&field, &code});
            }
            for (const std::string &synonym : code.synonyms) {
                add(meanings, synonym, {&field, &code});
            }
        }
    }
}

void LabelIndex::add(Meanings &meanings, std::string_view label, Meaning meaning) {
    const std::string folded = foundation::fold(label);
    longest_ = std::max(longest_, folded.size());
    first_words_.insert(folded.substr(0, folded.find(' ')));
    meanings.emplace(folded, meaning);
    meanings.emplace(bare(folded), meaning);
}

std::string LabelIndex::bare(std::string_view folded) const {
    std::vector<std::string> words = words_of(without_parentheses(folded));
    std::erase_if(words, is_year);
    for (bool shortened = true; shortened && words.size() > 1;) {
        shortened = false;
        for (std::size_t first = 1; first < words.size() && !shortened; ++first) {
            if (unit_words_.contains(foundation::fold(joined(words, first, words.size())))) {
                words.resize(first);
                shortened = true;
            }
        }
        if (!shortened && is_joint(words.back())) {
            words.pop_back();
            shortened = true;
        }
        if (words.back().size() > 1 && words.back().ends_with(',')) {
            words.back().pop_back();
        }
    }
    return foundation::fold(joined(words, 0, words.size()));
}

std::optional<Meaning> LabelIndex::find(const Meanings &meanings, std::string_view text) const {
    if (text.size() > longest_ + room_for_unit_and_year) {
        return std::nullopt;
    }
    const std::string folded = foundation::fold(foundation::tidy(text));
    if (const auto exact = meanings.find(folded); exact != meanings.end()) {
        return exact->second;
    }
    std::string first_word = folded.substr(0, folded.find_first_of(" (["));
    if (first_word.ends_with(',')) {
        first_word.pop_back();
    }
    if (!first_words_.contains(first_word)) {
        return std::nullopt;
    }
    const auto found = meanings.find(bare(folded));
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

bool LabelIndex::is_group(const definition::Field &field, std::string_view text) {
    return field.group && field.group->match(text);
}

} // namespace kvartal::intake
