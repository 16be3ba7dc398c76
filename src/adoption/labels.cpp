// SPDX-License-Identifier: MIT
#include "adoption/labels.hpp"

#include "definition/definition.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::adoption {
namespace {

constexpr std::size_t longest_label = 120, longest_id = 40;
constexpr std::size_t most_words = 14, words_of_sentence = 6;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool has_letter(std::string_view text) {
    while (!text.empty()) {
        const char32_t c = foundation::take_code_point(text);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0) {
            return true;
        }
    }
    return false;
}

/// The letter as ASCII has it; a blank for what is no letter or digit.
std::string_view plain(char32_t c) {
    constexpr std::string_view ascii = "abcdefghijklmnopqrstuvwxyz0123456789";
    if (c < 0x80) {
        const auto at = ascii.find(static_cast<char>(c));
        return at == std::string_view::npos ? " " : ascii.substr(at, 1);
    }
    constexpr std::u32string_view a = U"àáâãäå", e = U"èéêë", o = U"òóôõöø", u = U"ùúûü";
    return c == U'æ'                                ? "ae"
           : a.find(c) != std::u32string_view::npos ? "a"
           : e.find(c) != std::u32string_view::npos ? "e"
           : o.find(c) != std::u32string_view::npos ? "o"
           : u.find(c) != std::u32string_view::npos ? "u"
                                                    : " ";
}

} // namespace

bool is_year(std::string_view text) {
    return text.size() == 4 && std::all_of(text.begin(), text.end(), is_digit)
           && (text.starts_with("19") || text.starts_with("20") || text.starts_with("21"));
}

bool is_like_label(std::string_view text) {
    const std::string tidied = foundation::tidy(text);
    const auto words = static_cast<std::size_t>(std::count(tidied.begin(), tidied.end(), ' ')) + 1;
    const bool is_sentence = tidied.ends_with('.') && words >= words_of_sentence;
    return !tidied.empty() && tidied.size() <= longest_label && words <= most_words && !is_sentence
           && !tidied.starts_with('*') && (has_letter(tidied) || tidied == "#" || tidied == "%");
}

std::string without_ending(const std::string &label) {
    std::string bare = label;
    while (!bare.empty() && (bare.back() == '*' || bare.back() == ':' || bare.back() == ' ')) {
        bare.pop_back();
    }
    return bare.empty() ? label : bare;
}

std::string without_parentheses(const std::string &label) {
    const std::string bare = without_ending(foundation::tidy(label.substr(0, label.find('('))));
    return bare.empty() ? label : bare;
}

std::string id_from(std::string_view label) {
    std::string key = definition::label_key(label);
    if (key.empty()) {
        key = foundation::fold(label);
    }
    std::string id;
    bool gap = false;
    for (std::string_view rest = key; !rest.empty() && id.size() < longest_id;) {
        const std::string_view letter = plain(foundation::take_code_point(rest));
        gap |= letter == " ";
        if (letter != " ") {
            id += gap && !id.empty() ? "_" : "";
            id += letter;
            gap = false;
        }
    }
    return id.empty() ? "x" : id;
}

std::string unique_id(const std::string &id, std::set<std::string> &taken) {
    std::string made = id;
    for (int number = 2; !taken.insert(made).second; ++number) {
        made = id + "_" + std::to_string(number);
    }
    return made;
}

} // namespace kvartal::adoption
