// SPDX-License-Identifier: MIT
#pragma once

#include "adoption/draft.hpp"
#include "foundation/texts.hpp"

#include <string>

namespace kvartal::adoption {

/// The draft as a definition file, with what was guessed from which cell, and what to look over, in comments
/// of the language of the texts.
std::string to_toml(const Draft &draft, const std::string &file_name, const foundation::Texts &texts);

} // namespace kvartal::adoption
