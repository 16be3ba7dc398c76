// SPDX-License-Identifier: MIT
#include "render/pdf/hyphenation.hpp"

#include "render/pdf/legible.hpp"

#include <hyphen.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace kvartal::render::pdf {
namespace {

constexpr std::size_t least_before = 2, least_after = 3;
constexpr std::size_t longest_word = 80; ///< what is longer is hardly in any language
constexpr std::size_t longest_abbreviation = 8;

bool is_vowel(char32_t c) {
    return std::u32string_view{U"aeiouyæøåéèêóòôäöAEIOUYÆØÅÉÈÊÓÒÔÄÖ"}.find(c) != std::u32string_view::npos;
}

bool is_capital(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}

char32_t small(char32_t c) {
    return is_capital(c) ? c + 0x20 : c;
}

/// Whether a syllable most likely begins there: a consonant before a vowel, with a vowel before it in the
/// word and two letters after. ("takst-for-hand-linger")
bool syllable_begins(std::u32string_view word, std::size_t at) {
    const auto before = word.substr(0, at);
    return !is_vowel(word[at]) && is_vowel(word[at + 1])
           && std::any_of(before.begin(), before.end(), is_vowel);
}

std::vector<std::size_t> syllables(std::u32string_view word) {
    std::vector<std::size_t> points;
    for (std::size_t at = least_before; at + least_after <= word.size(); ++at) {
        if (syllable_begins(word, at)) {
            points.push_back(at);
        }
    }
    return points;
}

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
struct Free {
    void operator()(HyphenDict *dictionary) const { hnj_hyphen_free(dictionary); }
};

std::unique_ptr<HyphenDict, Free> loaded(std::string patterns) {
    if (patterns.empty()) {
        return nullptr;
    }
    const std::unique_ptr<std::FILE, Close> file{fmemopen(patterns.data(), patterns.size(), "r")};
    return std::unique_ptr<HyphenDict, Free>{file ? hnj_hyphen_load_file(file.get()) : nullptr};
}

/// What the library allocates for divisions that change the spelling; those are not made.
class Changes {
  public:
    explicit Changes(std::size_t length) : length_{length} {}
    ~Changes() {
        for (std::size_t i = 0; spellings != nullptr && i < length_; ++i) {
            std::free(spellings[i]);
        }
        std::free(spellings);
        std::free(places);
        std::free(cuts);
    }
    Changes(const Changes &) = delete;
    Changes &operator=(const Changes &) = delete;

    bool at(std::size_t place) const { return spellings != nullptr && spellings[place] != nullptr; }

    char **spellings = nullptr;
    int *places = nullptr, *cuts = nullptr;

  private:
    std::size_t length_;
};

} // namespace

struct Hyphenation::Dictionary {
    std::unique_ptr<HyphenDict, Free> patterns;

    /// The word as the patterns are written: small letters, in their encoding; empty when it has no such
    /// letter.
    std::string as_written(std::u32string_view word) const {
        std::u32string lowered;
        std::transform(word.begin(), word.end(), std::back_inserter(lowered), small);
        if (patterns->utf8 != 0) {
            return encoded(lowered);
        }
        std::string bytes;
        for (const char32_t c : lowered) {
            if (c > 0xFF) {
                return {};
            }
            bytes += static_cast<char>(static_cast<unsigned char>(c));
        }
        return bytes;
    }

    std::vector<std::size_t> points(std::u32string_view word) const {
        const std::string written = as_written(word);
        std::vector<std::size_t> found;
        if (written.empty()) {
            return found;
        }
        std::string marks(written.size() + 5, '0'); // so much does the library ask for
        Changes changes{written.size()};
        const int failed =
            hnj_hyphen_hyphenate3(patterns.get(), written.c_str(), static_cast<int>(written.size()),
                                  marks.data(), nullptr, &changes.spellings, &changes.places, &changes.cuts,
                                  static_cast<int>(least_before), static_cast<int>(least_after), 0, 0);
        for (std::size_t at = least_before; failed == 0 && at + least_after <= word.size(); ++at) {
            const bool is_odd = (static_cast<unsigned char>(marks[at - 1]) & 1U) != 0; // '1', '3', …
            if (is_odd && !changes.at(at - 1)) {
                found.push_back(at);
            }
        }
        return found;
    }
};

Hyphenation::Hyphenation(const std::string &patterns) {
    if (auto dictionary = loaded(patterns)) {
        dictionary_ = std::make_unique<Dictionary>();
        dictionary_->patterns = std::move(dictionary);
    }
}

Hyphenation::~Hyphenation() = default;

std::vector<std::size_t> Hyphenation::points(std::u32string_view word) const {
    const bool is_abbreviation =
        word.size() <= longest_abbreviation && std::all_of(word.begin(), word.end(), is_capital);
    if (word.size() < least_before + least_after || is_abbreviation) {
        return {};
    }
    return dictionary_ && word.size() <= longest_word ? dictionary_->points(word) : syllables(word);
}

bool is_letter(char32_t character) {
    const bool ascii = (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
    return ascii || (character >= 0xC0 && character <= 0x24F && character != 0xD7 && character != 0xF7);
}

} // namespace kvartal::render::pdf
