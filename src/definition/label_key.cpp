// SPDX-License-Identifier: MIT
#include "definition/definition.hpp"
#include "foundation/text_folding.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace kvartal::definition {
namespace {

/// Words that lead to a year and mean nothing without it: "Budsjett for 2019", "Budget in 2019".
constexpr std::array before_a_year{"for", "i", "in", "per", "år"};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_year(std::string_view word) {
    return word.size() == 4 && std::all_of(word.begin(), word.end(), is_digit)
           && (word.starts_with("19") || word.starts_with("20") || word.starts_with("21"));
}

/// Without what stands in parentheses or brackets; one that is never closed reaches to the end.
std::string without_parentheses(std::string_view text) {
    std::string kept;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[') {
            ++depth;
        } else if (c == ')' || c == ']') {
            depth = std::max(depth - 1, 0);
            kept += ' ';
        } else if (depth == 0) {
            kept += c;
        }
    }
    return kept;
}

/// Without asterisks, daggers and raised figures. Whatever else is at fault in the text stays.
std::string without_footnote_marks(std::string_view text) {
    std::string kept;
    while (!text.empty()) {
        const char32_t c = foundation::take_code_point(text);
        const bool is_mark = c == '*' || c == 0x2020 || c == 0x2021 || c == 0xB9 || c == 0xB2 || c == 0xB3;
        if (!is_mark) {
            foundation::append_utf8(kept, c);
        }
    }
    return kept;
}

/// The folded text's words; a hyphen at the end of a line joins its word to the next, and blanks around a
/// stroke mean nothing: "prioriterings- kategori", "prosjekt / program".
std::vector<std::string> words_of(std::string_view folded) {
    std::vector<std::string> words;
    bool joins = false;
    while (!folded.empty()) {
        const std::string_view word = folded.substr(0, folded.find(' '));
        folded.remove_prefix(std::min(word.size() + 1, folded.size()));
        if (word.empty()) {
            continue;
        }
        if (joins || (word.starts_with('/') && !words.empty())) {
            words.back() += word;
        } else {
            words.emplace_back(word);
        }
        joins = words.back().ends_with('/');
        if (words.back().size() > 1 && words.back().ends_with('-')) {
            words.back().pop_back();
            joins = true;
        }
    }
    return words;
}

void leave_out_years(std::vector<std::string> &words) {
    std::vector<std::string> kept;
    for (std::string &word : words) {
        std::string_view bare = word;
        while (!bare.empty() && (bare.back() == ',' || bare.back() == ':' || bare.back() == '.')) {
            bare.remove_suffix(1);
        }
        if (!is_year(bare)) {
            kept.push_back(std::string{bare});
            continue;
        }
        const bool leads =
            kept.size() > 1
            && std::find(before_a_year.begin(), before_a_year.end(), kept.back()) != before_a_year.end();
        if (leads) {
            kept.pop_back();
        }
    }
    words = std::move(kept);
}

} // namespace

std::string label_key(std::string_view text) {
    auto words = words_of(foundation::fold(without_parentheses(without_footnote_marks(text))));
    leave_out_years(words);
    std::string key;
    for (const std::string &word : words) {
        if (word.empty() || word == "-") {
            continue;
        }
        key += key.empty() ? word : ' ' + word;
    }
    return key;
}

} // namespace kvartal::definition
