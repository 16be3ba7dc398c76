// SPDX-License-Identifier: MIT
#pragma once

#include "checking/outcome.hpp"
#include "foundation/texts.hpp"

#include <string>

namespace kvartal::checking {

/// The outcome as JSON, version 1 of findings.schema.json, in the texts' language; ends in a newline.
std::string to_json(const CheckOutcome &outcome, const foundation::Texts &texts);

} // namespace kvartal::checking
