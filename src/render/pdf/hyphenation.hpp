// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::render::pdf {

/// Where a language's words may be divided.
class Hyphenation {
  public:
    /// By patterns (Liang 1983), the bytes of a dictionary of libhyphen in UTF-8 or ISO 8859-1. Without them,
    /// or when they cannot be read, before what most likely is a syllable.
    explicit Hyphenation(const std::string &patterns = {});
    ~Hyphenation();
    Hyphenation(const Hyphenation &) = delete;
    Hyphenation &operator=(const Hyphenation &) = delete;

    /// Before which characters the word may be divided, in rising order: at least two of its letters stand
    /// before the hyphen and three after. A word is letters alone; an abbreviation ("SAFEST") is not divided.
    std::vector<std::size_t> points(std::u32string_view word) const;
    bool has_patterns() const { return dictionary_ != nullptr; }

  private:
    struct Dictionary;
    std::unique_ptr<Dictionary> dictionary_; ///< null: there are no patterns
};

bool is_letter(char32_t character);

} // namespace kvartal::render::pdf
