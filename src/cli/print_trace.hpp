// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "round/trace_job.hpp"

#include <iosfwd>

namespace kvartal::cli {

/// The figure, and below it its parts, each with the cell of a file that it was read from, or with its cell
/// in the report and its own parts; then whether all sums agree, and the files. The outcome has a trace.
void print_trace(std::ostream &out, const round::TraceOutcome &outcome, const foundation::Texts &texts);

/// Why there is no trace, and what can be asked for.
void print_askable(std::ostream &out, const round::TraceOutcome &outcome, const foundation::Texts &texts);

} // namespace kvartal::cli
