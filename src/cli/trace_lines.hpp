// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "round/trace_job.hpp"

#include <string>
#include <vector>

namespace kvartal::cli {

/// A part of a traced figure as a line below it.
struct TraceLine {
    std::string label;           ///< indented by how deep it lies
    std::string whole, fraction; ///< what it adds to the line above: "−1 234" and ",5"; empty where it counts
    std::string where;           ///< the cell that it was read from; of a sum its cell in the report
};

/// The parts of the first figure, each followed by its own parts. A part that is met again is referred to.
std::vector<TraceLine> trace_lines(const round::TraceOutcome &outcome, const foundation::Texts &texts);

/// Where the figure was read, or stands in the report.
std::string where_of(const report::TracedFigure &figure, const std::string &address,
                     const foundation::Texts &texts);

} // namespace kvartal::cli
