// SPDX-License-Identifier: MIT
#include "foundation/language.hpp"

namespace kvartal::foundation {

std::string_view tag(Language language) {
    return language == Language::nn ? "nn" : language == Language::nb ? "nb" : "en";
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
    if (name == "nn") {
        return Language::nn;
    }
    return name == "nb" || name == "no" ? Language::nb : Language::en;
}

const std::string &LocalText::in(Language language) const {
    static const std::string none;
    if (const auto found = by_language.find(language); found != by_language.end()) {
        return found->second;
    }
    const Language neighbour = language == Language::nn ? Language::nb : Language::nn;
    if (const auto found = by_language.find(neighbour);
        is_norwegian(language) && found != by_language.end()) {
        return found->second;
    }
    return by_language.empty() ? none : by_language.begin()->second;
}

} // namespace kvartal::foundation
