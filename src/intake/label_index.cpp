// SPDX-License-Identifier: MIT
#include "intake/label_index.hpp"

#include "foundation/text_folding.hpp"
#include "intake/year_label.hpp"

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

LabelIndex::LabelIndex(const definition::SheetDefinition &sheet, const definition::Definition &definition,
                       const OlderWords &older) {
    for (const auto &[unit, words] : definition.unit_words) {
        for (const std::string &word : words) {
            unit_words_.insert(foundation::fold_name(word));
        }
    }
    for (const definition::Field &field : sheet.fields) {
        const foundation::CodeList *codes = field.per.empty() ? nullptr : definition.code_list(field.per);
        if (codes == nullptr) {
            add(labels_, field.labels, {&field, nullptr});
            by_year_ = field.years && by_year_ == nullptr ? &field : by_year_;
            continue;
        }
        if (field.group) {
            add(groups_by_field_[field.id], *field.group, {&field, nullptr});
        }
        for (const foundation::Code &code : codes->codes) {
            add(codes_by_field_[field.id], code, {&field, &code});
        }
    }
    add(sheet, older);
}

void LabelIndex::add(const definition::SheetDefinition &sheet, const OlderWords &older) {
    for (const definition::OlderVersion *version : older.versions) {
        for (const auto &then : version->fields) {
            if (then.in != sheet.id) {
                continue;
            }
            const bool stays = !then.is.empty() && (then.moved_to.empty() || then.moved_to == sheet.id);
            for (const std::string &label : then.labels) {
                if (stays) {
                    add(labels_, label, {sheet.find(then.is), nullptr});
                } else if (!then.is.empty() || older.is_stated) {
                    then_.emplace(definition::label_key(label), &then);
                }
            }
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

std::optional<Meaning> LabelIndex::find(const Meanings &meanings, std::string_view text,
                                        const std::string &folded) const {
    if (text.size() > longest_ + room_for_unit_and_year) {
        return std::nullopt;
    }
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

std::optional<Meaning> LabelIndex::find(const Meanings &meanings, std::string_view text) const {
    if (text.size() > longest_ + room_for_unit_and_year) {
        return std::nullopt;
    }
    return find(meanings, text, foundation::fold(foundation::tidy(text)));
}

std::optional<Meaning> LabelIndex::find(std::string_view text) const {
    if (text.size() > longest_ + room_for_unit_and_year) {
        return std::nullopt;
    }
    return find(text, foundation::fold(foundation::tidy(text)));
}

std::optional<Meaning> LabelIndex::find(std::string_view text, const std::string &folded) const {
    if (auto meaning = find(labels_, text, folded)) {
        meaning->year = meaning->field->years ? year_in(text).value_or(0) : 0;
        return meaning;
    }
    for (const auto &[field, meanings] : codes_by_field_) {
        if (const auto meaning = find(meanings, text, folded)) {
            return meaning;
        }
    }
    return by_year_ == nullptr ? std::nullopt : find_year(text);
}

std::optional<Meaning> LabelIndex::find_year(std::string_view text) const {
    const auto year = text.size() > room_for_unit_and_year ? std::nullopt : year_in(text);
    if (!year) {
        return std::nullopt;
    }
    const std::string beside = definition::label_key(text);
    const bool is_year_alone = beside.empty() || unit_words_.contains(foundation::fold_name(beside));
    return is_year_alone ? std::optional{Meaning{by_year_, nullptr, *year}} : std::nullopt;
}

std::optional<Meaning> LabelIndex::find_year(double number) const {
    const bool is_year = number >= 1900 && number < 2200 && number == static_cast<int>(number);
    return by_year_ != nullptr && is_year
               ? std::optional{Meaning{by_year_, nullptr, static_cast<int>(number)}}
               : std::nullopt;
}

const definition::OlderVersion::FieldThen *LabelIndex::then(std::string_view text) const {
    constexpr std::size_t longest_label = 300;
    if (then_.empty() || text.size() > longest_label) {
        return nullptr;
    }
    const auto found = then_.find(definition::label_key(text));
    return found == then_.end() ? nullptr : found->second;
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
