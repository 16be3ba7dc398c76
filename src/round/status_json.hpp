// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "round/status_job.hpp"

#include <string>

namespace kvartal::round {

/// The status on that day as JSON, version 1 of status.schema.json; ends in a newline. What the findings are
/// stands in the check's JSON.
std::string to_json(const RoundStatus &status, foundation::Date today);

} // namespace kvartal::round
