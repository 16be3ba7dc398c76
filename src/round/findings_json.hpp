// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "round/check_job.hpp"

#include <string>

namespace kvartal::round {

/// The outcome as JSON, version 1 of findings.schema.json, in the texts' language; ends in a newline.
std::string to_json(const CheckOutcome &outcome, const foundation::Texts &texts);

} // namespace kvartal::round
