// SPDX-License-Identifier: MIT
#include "adoption/house.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

using definition::Definition;
using definition::Field;
using foundation::CodeList;

/// Words between a label and its unit: "Budsjett i mill. kr".
bool is_joint(std::string_view word) {
    return word == "i" || word == "in" || word == "-" || word == "/";
}

bool has_all(const CodeList &list, const std::vector<std::string> &words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string &word) { return list.match(word) != nullptr; });
}

const Field *find_in(const std::map<std::string, const Field *, std::less<>> &fields, std::string_view key) {
    const auto found = fields.find(key);
    return found == fields.end() ? nullptr : found->second;
}

} // namespace

House::House(std::span<const Definition *const> definitions, const std::vector<CodeList> &common_lists)
    : definitions_{definitions} {
    for (const CodeList &list : common_lists) {
        common_.insert(list.id);
    }
    for (const Definition *definition : definitions) {
        for (const CodeList &list : definition->code_lists) {
            lists_.push_back(&list);
        }
        for (const auto &[unit, words] : definition->unit_words) {
            for (const std::string &word : words) {
                units_.insert(foundation::fold_name(word));
            }
        }
        if (const auto *sheet = definition->sheet("initiatives")) {
            total_labels_ = total_labels_.empty() ? sheet->total_labels : total_labels_;
            for (const Field &field : sheet->fields) {
                add(field);
            }
            for (const definition::SheetDefinition &table : sheet->tables) {
                tables_.push_back(&table);
            }
            form_columns_ = form_columns_ ? form_columns_ : sheet->columns;
        }
    }
}

void House::add(const Field &field) {
    by_id_.emplace(field.id, &field);
    for (const auto &[language, words] : field.labels.by_language) {
        for (const std::string &word : words) {
            labels_[language].insert(definition::label_key(word));
            if (field.per.empty()) {
                by_label_.emplace(definition::label_key(word), &field);
            }
        }
    }
    if (field.group) {
        for (const auto &[language, words] : field.group->by_language) {
            for (const std::string &word : words) {
                by_group_.emplace(definition::label_key(word), &field);
            }
        }
    }
}

House House::for_table(const definition::SheetDefinition *table) const {
    House house = *this;
    house.by_label_.clear();
    house.by_group_.clear();
    house.by_id_.clear();
    if (table != nullptr) {
        for (const Field &field : table->fields) {
            if (!field.years && field.last_of.empty()) {
                house.add(field);
            }
        }
    }
    return house;
}

const definition::SheetDefinition *House::table_labelled(const std::vector<std::string> &labels) const {
    const definition::SheetDefinition *best = nullptr;
    std::ptrdiff_t most = 1;
    for (const definition::SheetDefinition *table : tables_) {
        const House house = for_table(table);
        const auto known = std::count_if(labels.begin(), labels.end(), [&](const std::string &label) {
            return house.field_labelled(label) != nullptr;
        });
        if (known > most) {
            best = table;
            most = known;
        }
    }
    return best;
}

std::string House::without_unit(const std::string &key) const {
    for (std::size_t space = key.find(' '); space != std::string::npos; space = key.find(' ', space + 1)) {
        if (units_.contains(foundation::fold_name(std::string_view{key}.substr(space + 1)))) {
            std::string bare = key.substr(0, space);
            const std::size_t last = bare.rfind(' ');
            if (last != std::string::npos && is_joint(std::string_view{bare}.substr(last + 1))) {
                bare.resize(last);
            }
            return bare;
        }
    }
    return key;
}

const Field *House::field_labelled(std::string_view text) const {
    const std::string key = definition::label_key(text);
    const Field *field = find_in(by_label_, key);
    return field != nullptr ? field : find_in(by_label_, without_unit(key));
}

const Field *House::group_labelled(std::string_view text) const {
    const std::string key = definition::label_key(text);
    const Field *field = find_in(by_group_, key);
    return field != nullptr ? field : find_in(by_group_, without_unit(key));
}

const Field *House::field_with_id(std::string_view id) const {
    return find_in(by_id_, id);
}

bool House::is_label_in(std::string_view text, foundation::Language language) const {
    const auto labels = labels_.find(language);
    const std::string key = definition::label_key(text);
    return labels != labels_.end()
           && (labels->second.contains(key) || labels->second.contains(without_unit(key)));
}

const CodeList *House::list(std::string_view id) const {
    const auto found =
        std::find_if(lists_.begin(), lists_.end(), [&](const CodeList *list) { return list->id == id; });
    return found == lists_.end() ? nullptr : *found;
}

const CodeList *House::list_of(const std::vector<std::string> &words, std::string_view id) const {
    if (words.empty()) {
        return nullptr;
    }
    const CodeList *found = nullptr;
    for (const CodeList *candidate : lists_) {
        if (has_all(*candidate, words) && (candidate->id == id || (found == nullptr && words.size() > 1))) {
            found = candidate->id == id || found == nullptr ? candidate : found;
        }
        if (found != nullptr && found->id == id) {
            break;
        }
    }
    return found;
}

std::optional<foundation::AmountUnit> House::unit_stated_in(std::string_view text) const {
    return definitions_.empty() ? std::nullopt : definitions_.front()->unit_stated_in(text);
}

bool House::is_total_label(std::string_view text) const {
    const std::string folded = foundation::fold(text);
    return std::any_of(total_labels_.begin(), total_labels_.end(), [&](const std::string &label) {
        const std::string word = foundation::fold(label);
        const bool begins = folded.starts_with(word);
        return begins
               && (folded.size() == word.size()
                   || std::string_view{" ,:-(/."}.find(folded[word.size()]) != std::string_view::npos);
    });
}

} // namespace kvartal::adoption
