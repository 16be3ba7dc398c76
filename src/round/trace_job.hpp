// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/finding.hpp"
#include "foundation/language.hpp"
#include "report/trace.hpp"
#include "round/job_options.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kvartal::round {

struct TraceOptions {
    std::filesystem::path round;
    std::string figure; ///< "budsjett_netto", or a cell of the report's workbook: "Portefølje!H12"; or empty
    std::optional<foundation::Language> language; ///< the report's; the one that the round states when absent
};

/// Why there is no trace.
enum class TraceFault : std::uint8_t {
    none,
    not_said,      ///< no figure was asked for
    unknown_name,  ///< no figure has the name
    unknown_sheet, ///< the report's workbook has no such sheet with a table
    no_address,    ///< what follows the sheet's name is no cell
    no_figure,     ///< the cell is outside its sheet's table, or blank
};

/// A figure that can be asked for by name.
struct AskableFigure {
    std::string name, written;
    bool is_amount = false; ///< in MNOK
};

struct TraceOutcome {
    std::vector<foundation::Finding> findings; ///< why the setup is unusable; else none
    foundation::Period period;
    TraceFault fault = TraceFault::none;
    std::string asked;      ///< as it is named in the report: "budsjett_netto", "Portefølje!H12"
    std::string written;    ///< as the report's texts show it; empty for a cell
    std::string suggestion; ///< what was most likely meant; or empty
    std::optional<report::Trace> trace;
    std::vector<std::string> addresses; ///< of the trace's figures in the report's workbook; or empty
    std::vector<AskableFigure> figures; ///< that have a name
    std::vector<std::string> sheets;    ///< of the report's workbook that have a table
    std::string example;                ///< the address of a total in it
};

/// The way back from a figure of the round's report. Throws Error for what stops the job.
TraceOutcome trace_figure(const TraceOptions &options, const JobOptions &job);

/// Whether every sum and count of the trace is what its parts come to.
bool all_agree(const report::Trace &trace);

} // namespace kvartal::round
