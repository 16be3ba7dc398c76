// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::portfolio {

/// Who fills an organisation's template.
struct Contact {
    std::string role;  ///< for a letter's first line: "Porteføljekontakt"; or empty
    std::string email; ///< where letters go, as it was typed; or empty
    std::optional<foundation::Language> language; ///< the organisation's, where it is not the round's
};

/// A body that owns initiatives and is asked for a return.
struct Organisation {
    std::string id;                   ///< its name as the round writes it; what a report prints
    std::vector<std::string> aliases; ///< other names that returns use: "HDIR" for Helsedirektoratet
    bool expected = true;             ///< a return is expected from it
    Contact contact{};
};

/// The organisations of a round, found by any of their names.
struct Organisations {
    std::vector<Organisation> all;

    /// The organisation that the text names, folded; null when none does.
    const Organisation *match(std::string_view text) const;
    /// The one that the text most likely means, for "did you mean"; null when none is near.
    const Organisation *nearest(std::string_view text) const;
};

} // namespace kvartal::portfolio
