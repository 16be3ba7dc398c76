// SPDX-License-Identifier: MIT
#include "round/trace_job.hpp"

#include "foundation/text_folding.hpp"
#include "render/sheet_cells.hpp"
#include "round/compose_round.hpp"
#include "round/figure_name.hpp"

#include <algorithm>

namespace kvartal::round {
namespace {

using report::Document;
using report::NamedFigure;

/// The one of the names that the folded one is nearest to; empty when it is near none.
std::string nearest(const std::string &wanted, const std::vector<std::string> &names) {
    std::string best;
    std::optional<std::size_t> least;
    for (const std::string &name : names) {
        const auto letters = foundation::near_miss(wanted, foundation::fold(name));
        if (letters && (!least || *letters < *least)) {
            least = letters;
            best = name;
        }
    }
    return best;
}

std::vector<std::string> names_of(const Document &document) {
    std::vector<std::string> names;
    names.reserve(document.figures.size());
    for (const NamedFigure &figure : document.figures) {
        names.push_back(figure.name);
    }
    return names;
}

/// The address of the first total of an amount.
std::string example_in(const Document &document, const render::SheetCells &cells) {
    const report::Table *table = report::find_table(document, "portfolio");
    if (table == nullptr || table->rows.empty()) {
        return {};
    }
    const std::vector<report::TableCell> &total = table->rows.back().cells;
    const auto amount = std::find_if(total.begin(), total.end(), [](const report::TableCell &cell) {
        return std::holds_alternative<foundation::Money>(cell.content);
    });
    return amount == total.end() ? std::string{}
                                 : cells.address_of({"portfolio", table->rows.size() - 1,
                                                     static_cast<std::size_t>(amount - total.begin())});
}

void trace_named(const Document &document, TraceOutcome &outcome) {
    const std::string name = figure_name_from(outcome.asked);
    const auto found = std::find_if(document.figures.begin(), document.figures.end(),
                                    [&](const NamedFigure &figure) { return figure.name == name; });
    if (found == document.figures.end()) {
        outcome.fault = TraceFault::unknown_name;
        outcome.suggestion = nearest(name, names_of(document));
        return;
    }
    outcome.asked = found->name;
    outcome.written = found->written;
    outcome.trace = report::trace(document, *found);
}

void trace_cell(const Document &document, const render::SheetCells &cells, const SheetCell &asked,
                TraceOutcome &outcome) {
    const std::string sheet = cells.sheet_called(asked.sheet);
    if (sheet.empty()) {
        outcome.fault = TraceFault::unknown_sheet;
        outcome.asked = asked.sheet;
        outcome.suggestion = nearest(foundation::fold(asked.sheet), outcome.sheets);
        return;
    }
    if (!asked.cell) {
        outcome.fault = TraceFault::no_address;
        return;
    }
    if (const auto cell = cells.cell_at(sheet, *asked.cell)) {
        outcome.trace = report::trace(document, *cell);
        outcome.asked = cells.address_of(*cell);
    }
    outcome.fault = outcome.trace ? TraceFault::none : TraceFault::no_figure;
}

} // namespace

TraceOutcome trace_figure(const TraceOptions &options, const JobOptions &job) {
    TraceOutcome outcome;
    ComposedReading reading = compose_round(options.round, options.language, job);
    if (!reading.round) {
        outcome.findings = std::move(reading.findings);
        return outcome;
    }
    const Document &document = reading.round->document;
    const render::SheetCells cells{document, *reading.round->texts};
    outcome.period = reading.round->portfolio.setup.period;
    outcome.asked = options.figure;
    outcome.sheets = cells.sheets();
    for (const NamedFigure &figure : document.figures) {
        outcome.figures.push_back(
            {figure.name, figure.written, std::holds_alternative<foundation::Money>(figure.content)});
    }
    outcome.example = example_in(document, cells);
    if (foundation::tidy(options.figure).empty()) {
        outcome.fault = TraceFault::not_said;
    } else if (const auto cell = sheet_cell_from(options.figure)) {
        trace_cell(document, cells, *cell, outcome);
    } else {
        trace_named(document, outcome);
    }
    if (outcome.trace) {
        for (const report::TracedFigure &figure : outcome.trace->figures) {
            outcome.addresses.push_back(figure.cell ? cells.address_of(*figure.cell) : std::string{});
        }
    }
    return outcome;
}

bool all_agree(const report::Trace &trace) {
    return std::all_of(trace.figures.begin(), trace.figures.end(),
                       [](const report::TracedFigure &figure) { return figure.agrees; });
}

} // namespace kvartal::round
