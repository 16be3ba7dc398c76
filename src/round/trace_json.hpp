// SPDX-License-Identifier: MIT
#pragma once

#include "round/trace_job.hpp"

#include <string>

namespace kvartal::round {

/// The trace as JSON, version 1 of trace.schema.json; ends in a newline. The outcome has one.
std::string to_json(const TraceOutcome &outcome);

} // namespace kvartal::round
