// SPDX-License-Identifier: MIT
#pragma once

#include "checking/outcome.hpp"
#include "foundation/texts.hpp"

#include <string>

namespace kvartal::round {

/// All that was found as an .xlsx, with the returns and who is missing.
std::string findings_workbook(const checking::CheckOutcome &outcome, const foundation::Texts &texts);

} // namespace kvartal::round
