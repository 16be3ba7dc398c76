// SPDX-License-Identifier: MIT
#include "foundation/code_list.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::foundation {
namespace {

/// Every way in which a code may be written, folded.
std::vector<std::string> spellings(const Code &code) {
    std::vector<std::string> folded{fold(code.id)};
    for (const auto &[language, label] : code.label.by_language) {
        folded.push_back(fold(label));
    }
    for (const std::string &synonym : code.synonyms) {
        folded.push_back(fold(synonym));
    }
    return folded;
}

/// "gul - litt forsinket" holds the words of "gul". A single letter or digit says nothing.
bool holds_words(const std::string &name, const std::string &words) {
    return words.size() > 1 && (' ' + name + ' ').find(' ' + words + ' ') != std::string::npos;
}

/// The one code whose words stand in the text among others; null when none or several do.
const Code *named_within(const std::vector<Code> &codes, std::string_view text) {
    const std::string name = fold_name(text);
    const Code *named = nullptr;
    for (const Code &code : codes) {
        const auto ways = spellings(code);
        if (std::any_of(ways.begin(), ways.end(),
                        [&](const std::string &way) { return holds_words(name, fold_name(way)); })) {
            if (named != nullptr) {
                return nullptr;
            }
            named = &code;
        }
    }
    return named;
}

} // namespace

std::optional<Tone> tone_from_text(std::string_view text) {
    if (text == "good") {
        return Tone::good;
    }
    if (text == "caution") {
        return Tone::caution;
    }
    if (text == "bad") {
        return Tone::bad;
    }
    return std::nullopt;
}

const Code *CodeList::find(std::string_view code_id) const {
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](const Code &code) { return code.id == code_id; });
    return found == codes.end() ? nullptr : &*found;
}

const Code *CodeList::match(std::string_view text) const {
    const std::string folded = fold(text);
    if (folded.empty()) {
        return nullptr;
    }
    for (const Code &code : codes) {
        const auto ways = spellings(code);
        if (std::find(ways.begin(), ways.end(), folded) != ways.end()) {
            return &code;
        }
    }
    return nullptr;
}

const Code *CodeList::nearest(std::string_view text) const {
    const std::string folded = fold(text);
    const Code *best = nullptr;
    std::size_t best_distance = 0;
    for (const Code &code : codes) {
        for (const std::string &way : spellings(code)) {
            const auto distance = near_miss(folded, way);
            if (distance && (best == nullptr || *distance < best_distance)) {
                best = &code;
                best_distance = *distance;
            }
        }
    }
    return best != nullptr ? best : named_within(codes, text);
}

LocalText CodeList::labels() const {
    LocalText labels;
    for (const Language language : all_languages) {
        std::string &text = labels.by_language[language];
        for (const Code &code : codes) {
            text.append(text.empty() ? "" : ", ").append(code.label.in(language));
        }
    }
    return labels;
}

std::vector<std::string> CodeList::ids() const {
    std::vector<std::string> all;
    all.reserve(codes.size());
    for (const Code &code : codes) {
        all.push_back(code.id);
    }
    return all;
}

std::size_t CodeList::rank(std::string_view code_id) const {
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](const Code &code) { return code.id == code_id; });
    return static_cast<std::size_t>(found - codes.begin());
}

} // namespace kvartal::foundation
