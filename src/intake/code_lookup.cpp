// SPDX-License-Identifier: MIT
#include "intake/code_lookup.hpp"

#include "foundation/text_folding.hpp"

namespace kvartal::intake {

CodeLookup::CodeLookup(const foundation::CodeList &list) : list_{list} {
    for (const foundation::Code &code : list.codes) {
        by_spelling_.emplace(foundation::fold(code.id), &code);
        for (const auto &[language, label] : code.label.by_language) {
            by_spelling_.emplace(foundation::fold(label), &code);
        }
        for (const std::string &synonym : code.synonyms) {
            by_spelling_.emplace(foundation::fold(synonym), &code);
        }
    }
}

void CodeLookup::add(std::string_view spelling, std::string_view code_id) {
    by_spelling_.emplace(foundation::fold(spelling), list_.find(code_id));
}

const foundation::Code *CodeLookup::find(std::string_view folded) const {
    const auto found = by_spelling_.find(std::string{folded});
    return found == by_spelling_.end() ? nullptr : found->second;
}

/// The code of the number in front, and the code of the words after it.
CodeLookup::Numbered CodeLookup::numbered(const std::string &folded) const {
    const std::size_t number_ends = folded.find_first_not_of("0123456789.");
    if (number_ends == 0 || number_ends == std::string::npos) {
        return {};
    }
    const std::size_t words = folded.find_first_not_of(" -:)", number_ends);
    if (words == number_ends || words == std::string::npos) {
        return {};
    }
    return {find(foundation::fold(folded.substr(0, number_ends))),
            find(std::string_view{folded}.substr(words))};
}

const foundation::Code *CodeLookup::match(std::string_view text) const {
    const std::string folded = foundation::fold(foundation::tidy(text));
    if (const foundation::Code *code = find(folded)) {
        return code;
    }
    const Numbered code = numbered(folded);
    return code.worded == nullptr || code.worded == code.numbered ? code.numbered : nullptr;
}

const foundation::Code *CodeLookup::match_all(std::string_view text) const {
    const std::string folded = foundation::fold(foundation::tidy(text));
    if (const foundation::Code *code = find(folded)) {
        return code;
    }
    const Numbered code = numbered(folded);
    return code.worded == code.numbered ? code.numbered : nullptr;
}

} // namespace kvartal::intake
