// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::foundation {

/// What a code says of how things are going. Renderers turn it into a shape and a colour.
enum class Tone { none, good, caution, bad };

/// "good", "caution", "bad"; nothing for another word.
std::optional<Tone> tone_from_text(std::string_view text);

/// One of the values that a field can have: a status, a phase, a funder, a focus area.
struct Code {
    std::string id;                    ///< stable, as the definition writes it: "green", "1.1"
    LocalText label;                   ///< what a report prints
    std::vector<std::string> synonyms; ///< other ways that returns write it
    Tone tone = Tone::none;
    std::string
        group; ///< the id of the code above it in another list (a focus area's strategic area), or empty
    friend bool operator==(const Code &, const Code &) = default;
};

/// The codes of a field, in the order in which a report lists them.
struct CodeList {
    std::string id;
    LocalText name; ///< "Finansiør", "Funder"
    std::vector<Code> codes;

    const Code *find(std::string_view code_id) const;
    /// The code whose id, label in any language or synonym is the text, folded (text_folding.hpp).
    const Code *match(std::string_view text) const;
    /// The code that the text most likely means when nothing matches, for "did you mean": one that it is
    /// nearly written as, or the only one whose words stand in it; null when there is none.
    const Code *nearest(std::string_view text) const;
    /// The codes' labels, "Grønn, Gul, Rød".
    LocalText labels() const;
    /// The codes' ids, in their order.
    std::vector<std::string> ids() const;
    /// The code's place in the list, for sorting; the list's size for one that is not in it.
    std::size_t rank(std::string_view code_id) const;
    friend bool operator==(const CodeList &, const CodeList &) = default;
};

} // namespace kvartal::foundation
