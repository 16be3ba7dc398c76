// SPDX-License-Identifier: MIT
#include "definition/definition.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::definition {
namespace {

using foundation::AmountUnit;

template <class Element>
const Element *find_by_id(const std::vector<Element> &all, std::string_view id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Element &element) { return element.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// Whether the phrase stands in the text as whole words; both are as fold_name gives them.
bool holds_words(std::string_view text, std::string_view phrase) {
    for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) {
            return true;
        }
    }
    return false;
}

} // namespace

foundation::LocalText Labels::printed() const {
    foundation::LocalText text;
    for (const auto &[language, words] : by_language) {
        if (!words.empty()) {
            text.by_language.emplace(language, words.front());
        }
    }
    return text;
}

bool Labels::match(std::string_view text) const {
    const std::string key = label_key(text);
    if (key.empty()) {
        return false;
    }
    return std::any_of(by_language.begin(), by_language.end(), [&](const auto &of_language) {
        const auto &words = of_language.second;
        return std::any_of(words.begin(), words.end(),
                           [&](const std::string &word) { return label_key(word) == key; });
    });
}

const Field *SheetDefinition::find(std::string_view field_id) const {
    return find_by_id(fields, field_id);
}

const SheetDefinition *SheetDefinition::table(std::string_view table_id) const {
    return find_by_id(tables, table_id);
}

const OlderVersion *Definition::older_version(std::string_view version_id) const {
    const auto found = std::find_if(older_versions.begin(), older_versions.end(),
                                    [&](const OlderVersion &older) { return older.version == version_id; });
    return found == older_versions.end() ? nullptr : &*found;
}

const foundation::CodeList *Definition::code_list(std::string_view list_id) const {
    return find_by_id(code_lists, list_id);
}

const SheetDefinition *Definition::sheet(std::string_view sheet_id) const {
    return find_by_id(sheets, sheet_id);
}

std::optional<AmountUnit> Definition::unit_stated_in(std::string_view text) const {
    const std::string folded = foundation::fold_name(text);
    std::optional<AmountUnit> stated;
    std::size_t longest = 0;
    for (const auto &[unit, words] : unit_words) {
        for (const std::string &word : words) {
            const std::string phrase = foundation::fold_name(word);
            if (phrase.size() > longest && holds_words(folded, phrase)) {
                stated = unit;
                longest = phrase.size();
            }
        }
    }
    return stated;
}

} // namespace kvartal::definition
