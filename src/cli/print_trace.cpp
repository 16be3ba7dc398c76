// SPDX-License-Identifier: MIT
#include "cli/print_trace.hpp"

#include "cli/terminal_text.hpp"
#include "cli/trace_lines.hpp"
#include "foundation/number_style.hpp"
#include "foundation/printable.hpp"

#include <algorithm>
#include <ostream>

namespace kvartal::cli {
namespace {

using foundation::Money;
using foundation::printable;
using foundation::Texts;
using report::Made;
using report::TracedFigure;
using round::TraceFault;
using round::TraceOutcome;

constexpr std::size_t widest_label = 60; // longer ones are cut

std::string padding(std::size_t width, std::string_view text) {
    return std::string(width - std::min(width, columns_of(text)), ' ');
}

/// Amounts stand with their decimal marks below each other.
void print_lines(std::ostream &out, std::vector<TraceLine> lines) {
    std::size_t label = 0, whole = 0, fraction = 0;
    for (TraceLine &line : lines) {
        line.label = cut_to(line.label, widest_label);
        label = std::max(label, columns_of(line.label));
        whole = std::max(whole, columns_of(line.whole));
        fraction = std::max(fraction, columns_of(line.fraction));
    }
    const bool has_numbers = whole > 0;
    for (const TraceLine &line : lines) {
        out << "  " << line.label;
        if (!line.whole.empty() || !line.where.empty()) {
            out << padding(label, line.label);
        }
        if (has_numbers && (!line.whole.empty() || !line.where.empty())) {
            out << "  " << padding(whole, line.whole) << line.whole << line.fraction;
        }
        if (!line.where.empty()) {
            out << padding(fraction, line.fraction) << "  " << line.where;
        }
        out << '\n';
    }
}

/// "1 515 MNOK"; "22 MNOK, nøyaktig 21,5" where the report rounds it.
std::string amount_words(const TracedFigure &figure, Money amount, const Texts &texts) {
    constexpr auto mnok = foundation::AmountUnit::mnok;
    const std::string exact = foundation::written_exactly(amount, mnok, texts.language());
    const std::string rounded = foundation::written(amount, mnok, figure.decimals, texts.language());
    const std::string words = report::is_rounded(figure)
                                  ? texts.fill("cli.trace.rounded", {{"amount", rounded}, {"exact", exact}})
                                  : texts.fill("cli.trace.amount", {{"amount", exact}});
    return figure.in_parentheses ? texts.fill("cli.trace.in-parentheses", {{"amount", words}}) : words;
}

std::string content_words(const TracedFigure &figure, const Texts &texts) {
    if (const auto *amount = std::get_if<Money>(&figure.content)) {
        return amount_words(figure, *amount, texts);
    }
    if (const auto *count = std::get_if<std::int64_t>(&figure.content)) {
        return foundation::written(*count, texts.language());
    }
    if (const auto *date = std::get_if<foundation::Date>(&figure.content)) {
        return foundation::written(foundation::Argument{*date}, texts.language());
    }
    if (const auto *time = std::get_if<foundation::TimeOfDay>(&figure.content)) {
        return foundation::written(*time);
    }
    if (const auto *mark = std::get_if<report::StatusMark>(&figure.content)) {
        return printable(mark->label);
    }
    const auto *words = std::get_if<std::string>(&figure.content);
    return words == nullptr ? std::string{} : printable(*words);
}

/// "Driftskostnader!D34: 22 MNOK", and of a cell what its table, row and column say.
void print_head(std::ostream &out, const TraceOutcome &outcome, const Texts &texts) {
    const TracedFigure &figure = outcome.trace->figures.front();
    out << texts.fill("cli.trace.head", {{"figure", outcome.asked}, {"shown", content_words(figure, texts)}})
        << '\n';
    std::string place = printable(figure.table);
    for (const std::string &words : {figure.row, figure.column}) {
        if (figure.cell && !words.empty()) {
            place += " › " + printable(words);
        }
    }
    out << (place.empty() ? "" : place + "\n");
}

/// The figure that was asked for, where it has no parts.
std::string lone_words(const TraceOutcome &outcome, const Texts &texts) {
    const TracedFigure &figure = outcome.trace->figures.front();
    if (figure.source) {
        return texts.fill("cli.trace.read", {{"where", where_of(figure, outcome.addresses.front(), texts)}});
    }
    return texts.fill(figure.made != Made::stated ? "cli.trace.no-parts" : "cli.trace.stated");
}

/// Whether the sums agree; those that do not, one by one.
void print_agreement(std::ostream &out, const TraceOutcome &outcome, const Texts &texts) {
    std::int64_t derived = 0, wrong = 0;
    for (std::size_t i = 0; i < outcome.trace->figures.size(); ++i) {
        const TracedFigure &figure = outcome.trace->figures[i];
        derived += figure.parts.empty() ? 0 : 1;
        if (!figure.agrees) {
            ++wrong;
            const std::string &name = outcome.addresses[i].empty() ? outcome.asked : outcome.addresses[i];
            out << texts.fill("cli.trace.differs", {{"figure", name}}) << '\n';
        }
    }
    if (derived > 0 && wrong == 0) {
        out << texts.fill("cli.trace.agrees", {{"count", derived}}) << '\n';
    }
    const auto is_stated = [](const TracedFigure &figure) { return figure.made == Made::stated; };
    const auto &figures = outcome.trace->figures;
    if (std::any_of(figures.begin() + 1, figures.end(), is_stated)) {
        out << texts.fill("cli.trace.some-stated") << '\n';
    }
}

void print_files(std::ostream &out, const TraceOutcome &outcome, const Texts &texts) {
    const std::vector<report::TracedFile> &files = outcome.trace->files;
    if (files.empty()) {
        return;
    }
    out << '\n' << texts.fill("cli.trace.files") << '\n';
    std::size_t width = 0;
    for (const report::TracedFile &file : files) {
        width = std::max(width, columns_of(printable(file.name)));
    }
    for (const report::TracedFile &file : files) {
        const std::string name = printable(file.name);
        out << "  " << name;
        if (!file.sha256.empty()) {
            out << padding(width, name) << "  SHA-256 " << file.sha256;
        }
        out << '\n';
    }
}

std::string fault_words(const TraceOutcome &outcome, const Texts &texts) {
    switch (outcome.fault) {
    case TraceFault::unknown_name:
        return texts.fill("cli.trace.unknown-name", {{"name", printable(outcome.asked)}});
    case TraceFault::unknown_sheet:
        return texts.fill("cli.trace.unknown-sheet", {{"name", printable(outcome.asked)}});
    case TraceFault::no_address:
        return texts.fill("cli.trace.no-address", {{"name", printable(outcome.asked)}});
    case TraceFault::no_figure:
        return texts.fill("cli.trace.no-figure", {{"name", printable(outcome.asked)}});
    case TraceFault::not_said:
    case TraceFault::none:
        break;
    }
    return texts.fill("cli.trace.not-said");
}

} // namespace

void print_trace(std::ostream &out, const TraceOutcome &outcome, const Texts &texts) {
    print_head(out, outcome, texts);
    out << '\n';
    const std::vector<TraceLine> lines = trace_lines(outcome, texts);
    if (lines.empty()) {
        out << lone_words(outcome, texts) << '\n';
    } else {
        print_lines(out, lines);
        out << '\n';
    }
    print_agreement(out, outcome, texts);
    print_files(out, outcome, texts);
}

void print_askable(std::ostream &out, const TraceOutcome &outcome, const Texts &texts) {
    out << "kvartal: " << fault_words(outcome, texts);
    if (!outcome.suggestion.empty()) {
        out << ' ' << texts.fill("cli.trace.did-you-mean", {{"suggestion", outcome.suggestion}});
    }
    out << "\n\n" << texts.fill("cli.trace.askable-figures") << '\n';
    std::size_t width = 0;
    for (const round::AskableFigure &figure : outcome.figures) {
        width = std::max(width, columns_of(figure.name));
    }
    for (const round::AskableFigure &figure : outcome.figures) {
        const std::string shown =
            figure.is_amount ? texts.fill("cli.trace.amount", {{"amount", figure.written}}) : figure.written;
        out << "  " << figure.name << padding(width, figure.name) << "  " << shown << '\n';
    }
    out << '\n' << texts.fill("cli.trace.askable-cells", {{"example", outcome.example}}) << '\n';
    for (const std::string &sheet : outcome.sheets) {
        out << "  " << printable(sheet) << '\n';
    }
    out << '\n' << texts.fill("cli.usage.see-help", {{"command", "kvartal trace"}}) << '\n';
}

} // namespace kvartal::cli
