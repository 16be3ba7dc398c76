// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kvartal::foundation {

/// A language that reports and messages can be written in.
enum class Language { en, nb, nn };

inline constexpr std::array all_languages{Language::en, Language::nb, Language::nn};

/// Bokmål or nynorsk: they differ in words, not in how numbers, dates and lists are written.
constexpr bool is_norwegian(Language language) {
    return language != Language::en;
}

/// The BCP 47 tag: "en", "nb", "nn".
std::string_view tag(Language language);
/// The language of a tag; nothing for one we have no texts in.
std::optional<Language> language_from_tag(std::string_view tag);
/// The language of a POSIX locale name ("nb_NO.UTF-8", "no", "nn_NO"): bokmål or nynorsk for Norway's, else
/// English.
Language language_from_locale(std::string_view locale);

/// One text in several languages: the field's words come from definitions, so they are data.
struct LocalText {
    std::map<Language, std::string> by_language;
    /// The text in the language; else, for a Norwegian one, in the other Norwegian; else in any there is;
    /// else empty.
    const std::string &in(Language language) const;
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace kvartal::foundation
