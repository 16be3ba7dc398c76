// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace kvartal::round {

struct TemplateOptions {
    std::string id; ///< of a definition that the program carries; or the path of one, "council.toml"
    foundation::Language language = foundation::Language::nb;
    std::optional<std::filesystem::path> output; ///< <id>.xlsx in the current folder when absent
    std::optional<int>
        year; ///< of the budgets; the one that the definition's version begins with when absent
};

/// Writes a blank template and gives its path. Throws Error: template-unknown; definition-faulty and what
/// else keeps a definition's file from being read; cannot-write; file-exists.
std::filesystem::path write_blank_template(const TemplateOptions &options);

} // namespace kvartal::round
