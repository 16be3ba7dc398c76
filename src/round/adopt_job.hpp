// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"
#include "round/limits.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>

namespace kvartal::round {

struct AdoptOptions {
    std::filesystem::path file;
    std::optional<std::filesystem::path> output; ///< the template's own place and name, as .toml, when absent
    std::optional<foundation::Language> language;              ///< the template's own when absent
    foundation::Language otherwise = foundation::Language::en; ///< when its own cannot be told
    Limits limits;
};

struct AdoptOutcome {
    std::filesystem::path written;
    std::size_t fields = 0, lists = 0, to_look_over = 0;
    bool is_recognised = false;  ///< the template, when it is checked by the draft
    std::size_t initiatives = 0; ///< that are read from it then
};

/// Drafts the definition of a template that an office already has, and tries it on the template. Throws
/// Error: the file cannot be read, it has no table and no form, a file has the draft's name already.
AdoptOutcome adopt(const AdoptOptions &options);

} // namespace kvartal::round
