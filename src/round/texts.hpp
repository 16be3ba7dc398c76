// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"

namespace kvartal::round {

/// The sentences that a program prints in the language.
const foundation::Texts &terminal_texts(foundation::Language language);

} // namespace kvartal::round
