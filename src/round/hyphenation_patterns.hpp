// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"

#include <filesystem>
#include <string>

namespace kvartal::round {

/// Where the language's words may be divided, as LibreOffice's dictionaries have it (Debian: hyphen-no,
/// hyphen-en-gb): from `shared`/hyphenation (`shared` may be empty), or from where kvartal or the system has
/// it; empty when there is none here, and the report is made all the same.
std::string load_hyphenation_patterns(foundation::Language language, const std::filesystem::path &shared);

} // namespace kvartal::round
