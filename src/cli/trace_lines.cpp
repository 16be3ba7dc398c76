// SPDX-License-Identifier: MIT
#include "cli/trace_lines.hpp"

#include "foundation/number_style.hpp"
#include "foundation/printable.hpp"

#include <algorithm>
#include <variant>

namespace kvartal::cli {
namespace {

using foundation::Money;
using foundation::printable;
using foundation::Texts;
using report::TracedFigure;
using report::TracedPart;

/// A part that is still to be told of.
struct Waiting {
    const TracedPart *part = nullptr; ///< null for what comes to 0 and is only counted
    std::size_t nothing = 0;
    bool negative = false; ///< it takes away from the figure that was asked for
    std::size_t depth = 0;
};

std::string words_of(const report::CellContent &content) {
    if (const auto *mark = std::get_if<report::StatusMark>(&content)) {
        return mark->label;
    }
    const auto *words = std::get_if<std::string>(&content);
    return words == nullptr ? std::string{} : *words;
}

class Teller {
  public:
    Teller(const round::TraceOutcome &outcome, const Texts &texts)
        : outcome_{outcome}, figures_{outcome.trace->figures}, texts_{texts}, told_(figures_.size(), false) {}

    std::vector<TraceLine> tell() {
        told_[0] = true;
        wait_for_parts(figures_.front(), false, 0);
        while (!waiting_.empty()) {
            const Waiting next = waiting_.back();
            waiting_.pop_back();
            if (next.part == nullptr) {
                const auto count = static_cast<std::int64_t>(next.nothing);
                add({indented(texts_.fill("cli.trace.nothing", {{"count", count}}), next.depth), "", "", ""});
            } else {
                tell_part(next);
            }
        }
        return std::move(lines_);
    }

  private:
    static std::string indented(const std::string &text, std::size_t depth) {
        return std::string(2 * depth, ' ') + printable(text);
    }

    void add(TraceLine line) { lines_.push_back(std::move(line)); }

    void tell_part(const Waiting &next) {
        const std::size_t at = next.part->figure;
        const TracedFigure &figure = figures_[at];
        TraceLine line;
        line.label = indented(next.part->label, next.depth);
        set_number(line, figure.content, next.negative);
        line.where = where_of(figure, outcome_.addresses[at], texts_);
        if (!figure.parts.empty()) {
            if (told_[at]) {
                line.where = texts_.fill("cli.trace.above", {{"cell", line.where}});
            } else {
                told_[at] = true;
                wait_for_parts(figure, next.negative, next.depth + 1);
            }
        }
        add(std::move(line));
    }

    /// The last one that waits is told of first.
    void wait_for_parts(const TracedFigure &figure, bool negative, std::size_t depth) {
        if (figure.nothing > 0) {
            waiting_.push_back({nullptr, figure.nothing, false, depth});
        }
        std::for_each(figure.parts.rbegin(), figure.parts.rend(), [&](const report::TracedPart &part) {
            waiting_.push_back({&part, 0, negative != part.subtracted, depth});
        });
    }

    void set_number(TraceLine &line, const report::CellContent &content, bool negative) const {
        const foundation::Language language = texts_.language();
        if (const auto *amount = std::get_if<Money>(&content)) {
            const std::string written = foundation::written_exactly(negative ? -*amount : *amount,
                                                                    foundation::AmountUnit::mnok, language);
            const auto mark = written.find(foundation::number_style(language).decimal_mark);
            line.whole = written.substr(0, mark);
            line.fraction = mark == std::string::npos ? "" : written.substr(mark);
        } else if (const auto *count = std::get_if<std::int64_t>(&content)) {
            line.whole = foundation::written(negative ? -*count : *count, language);
        }
    }

    const round::TraceOutcome &outcome_;
    const std::vector<TracedFigure> &figures_;
    const Texts &texts_;
    std::vector<bool> told_; ///< by figure: its parts are shown
    std::vector<Waiting> waiting_;
    std::vector<TraceLine> lines_;
};

} // namespace

std::string where_of(const TracedFigure &figure, const std::string &address, const Texts &texts) {
    if (figure.source) {
        const report::TracedSource &source = *figure.source;
        return printable(texts.fill("cli.trace.source", {{"file", source.file},
                                                         {"sheet", source.sheet},
                                                         {"cell", source.cell},
                                                         {"typed", source.typed}}));
    }
    const std::string words = printable(words_of(figure.content));
    return words.empty() || address.empty() ? words + address : address + "  " + words;
}

std::vector<TraceLine> trace_lines(const round::TraceOutcome &outcome, const Texts &texts) {
    return Teller{outcome, texts}.tell();
}

} // namespace kvartal::cli
