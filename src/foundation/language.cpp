// SPDX-License-Identifier: MIT
#include "foundation/language.hpp"

namespace kvartal::foundation {

std::string_view tag(Language language) {
    return language == Language::nb ? "nb" : "en";
}

std::optional<Language> language_from_tag(std::string_view text) {
    for (const Language language : all_languages) {
        if (text == tag(language)) {
            return language;
        }
    }
    return std::nullopt;
}

Language language_from_locale(std::string_view locale) {
    const std::string_view name = locale.substr(0, locale.find_first_of("_.@-"));
    return name == "nb" || name == "no" || name == "nn" ? Language::nb : Language::en;
}

const std::string &LocalText::in(Language language) const {
    static const std::string none;
    if (const auto found = by_language.find(language); found != by_language.end()) {
        return found->second;
    }
    return by_language.empty() ? none : by_language.begin()->second;
}

} // namespace kvartal::foundation
