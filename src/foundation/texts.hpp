// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/language.hpp"
#include "foundation/money.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace kvartal::foundation {

/// Something that a sentence names. Written as the sentence's language writes it; Money in MNOK, exactly.
using Argument = std::variant<std::string, std::int64_t, double, Money, Date, Period, LocalText>;
using Arguments = std::map<std::string, Argument, std::less<>>;

std::string written(const Argument &argument, Language language);

/// The sentences of one language, by key: "report.summary.count" → "Porteføljen har {count} tiltak."
class Texts {
  public:
    struct Forms {
        std::string other;
        std::string one; ///< used when the argument "count" is 1; empty when the text has one form
    };

    Texts() = default;
    Texts(Language language, std::map<std::string, Forms, std::less<>> forms);

    Language language() const { return language_; }
    bool has(std::string_view key) const;
    /// The text with its named places filled. Throws Error (definition-faulty) for an unknown key or a
    /// missing argument.
    std::string fill(std::string_view key, const Arguments &arguments = {}) const;
    const std::map<std::string, Forms, std::less<>> &all() const { return forms_; }

  private:
    Language language_ = Language::en;
    std::map<std::string, Forms, std::less<>> forms_;
};

} // namespace kvartal::foundation
