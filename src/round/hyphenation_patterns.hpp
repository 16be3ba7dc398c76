// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"

#include <string>

namespace kvartal::round {

/// Where the language's words may be divided, as LibreOffice's dictionaries have it (Debian: hyphen-no,
/// hyphen-en-gb); empty when there is none here, and the report is made all the same.
std::string load_hyphenation_patterns(foundation::Language language);

} // namespace kvartal::round
