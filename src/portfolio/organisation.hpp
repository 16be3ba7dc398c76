// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kvartal::portfolio {

/// A body that owns initiatives and is asked for a return.
struct Organisation {
    std::string id;                   ///< its name as the round writes it; what a report prints
    std::vector<std::string> aliases; ///< other names that returns use: "HDIR" for Helsedirektoratet
    bool expected = true;             ///< a return is expected from it
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
