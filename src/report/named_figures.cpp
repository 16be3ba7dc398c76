// SPDX-License-Identifier: MIT
#include "report/named_figures.hpp"

#include "consolidation/bridge.hpp"
#include "consolidation/set_aside.hpp"
#include "foundation/text_folding.hpp"
#include "report/change_tables.hpp"
#include "report/chapters.hpp"
#include "report/compose.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Turn;
using Figures = std::map<std::string, std::string>;

class Collector {
  public:
    explicit Collector(const Wording &wording) : wording_{wording} {}

    void count(const char *id, std::size_t number) {
        words(id, foundation::written(foundation::Argument{as_count(number)}, wording_.language()));
    }
    void words(const char *id, std::string written) {
        figures_[foundation::fold(wording_.say(std::string{"figure."} + id))] = std::move(written);
    }
    Figures take() { return std::move(figures_); }

  private:
    const Wording &wording_;
    Figures figures_;
};

void add_tones(const Wording &wording, Collector &collect) {
    collect.count("red-status", initiatives_with_tone(wording, Dimension::status, Tone::bad).size());
    collect.count("yellow-status", initiatives_with_tone(wording, Dimension::status, Tone::caution).size());
    collect.count("green-status", initiatives_with_tone(wording, Dimension::status, Tone::good).size());
    collect.count("red-risk", initiatives_with_tone(wording, Dimension::risk, Tone::bad).size());
}

void add_dependencies(const Wording &wording, Collector &collect) {
    std::size_t all = 0, red = 0;
    for (const portfolio::Initiative &one : wording.portfolio.initiatives) {
        all += one.dependencies.size();
        red += static_cast<std::size_t>(std::count_if(
            one.dependencies.begin(), one.dependencies.end(),
            [&](const portfolio::Dependency &dependency) { return wording.is_red(dependency); }));
    }
    collect.count("dependencies", all);
    collect.count("red-dependencies", red);
}

void add_changes(const Wording &wording, Collector &collect) {
    if (wording.since == nullptr) {
        return;
    }
    const auto with = [&](Turn turn) { return with_turn(wording, turn).size(); };
    collect.count("new", with(Turn::added));
    collect.count("completed", with(Turn::completed));
    collect.count("newly-paused", with(Turn::paused));
    collect.count("resumed", with(Turn::resumed));
    collect.count("active-before", wording.since->changes.bridge.count_before);
    collect.words("budget-before", wording.mnok(wording.since->changes.bridge.money_before));
}

/// Calls `name(opening brace, closing brace)` for each "{…}" of a line in the text.
template <class Name>
void each_name(std::string_view text, const Name &name) {
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const auto close = text.find_first_of("{}\n", open + 1);
        if (close != std::string_view::npos && text[close] == '}' && close > open + 1) {
            name(open, close);
        }
    }
}

std::string name_at(std::string_view text, std::size_t open, std::size_t close) {
    return foundation::fold(text.substr(open + 1, close - open - 1));
}

/// The known name that the text most likely means; empty when none is near.
std::string nearest(const Figures &figures, const std::string &name) {
    for (const auto &[known, value] : figures) {
        if (foundation::near_miss(name, known)) {
            return "{" + known + "}";
        }
    }
    return "";
}

std::string names_of(const Figures &figures) {
    std::string names;
    for (const auto &[name, value] : figures) {
        names.append(names.empty() ? "{" : ", {").append(name).append("}");
    }
    return names;
}

} // namespace

Figures named_figures(const Wording &wording) {
    const portfolio::Portfolio &portfolio = wording.portfolio;
    const consolidation::Bridge bridge = consolidation::bridge(portfolio);
    Collector collect{wording};
    collect.count("active", portfolio.initiatives.size());
    collect.count("paused", consolidation::paused(portfolio).size());
    collect.count("owners", totals_by(portfolio, Dimension::owner).size());
    collect.count("missing", portfolio.missing.size());
    collect.words("budget-gross", wording.mnok(bridge.gross));
    collect.words("budget-net", wording.mnok(bridge.net));
    collect.words("transfers", wording.mnok(bridge.transfers));
    collect.words("not-stated", wording.mnok(bridge.not_stated));
    collect.words("period", foundation::written(portfolio.setup.period, wording.language()));
    collect.words("cut-off", foundation::written(portfolio.setup.cut_off, wording.language()));
    collect.words("budget-year", std::to_string(portfolio.setup.budget_year));
    add_tones(wording, collect);
    add_dependencies(wording, collect);
    add_changes(wording, collect);
    return collect.take();
}

void name_figures_in(const foundation::Texts &texts, const foundation::Texts &other,
                     portfolio::Setup &setup) {
    Figures names;
    for (const auto &[key, forms] : other.all()) {
        if (key.starts_with("report.figure.")) {
            names.emplace(foundation::fold(forms.other), "{" + texts.fill(key) + "}");
        }
    }
    for (portfolio::Chapter &chapter : setup.chapters) {
        for (auto *text : {&chapter.text, &chapter.text_after}) {
            text->value = with_figures(text->value, names);
        }
    }
}

std::string with_figures(std::string_view text, const Figures &figures) {
    std::string filled;
    std::size_t done = 0;
    each_name(text, [&](std::size_t open, std::size_t close) {
        const auto found = figures.find(name_at(text, open, close));
        if (found != figures.end()) {
            filled.append(text.substr(done, open - done)).append(found->second);
            done = close + 1;
        }
    });
    return filled.append(text.substr(done));
}

std::vector<foundation::Finding> unknown_figures(const Wording &wording) {
    const Figures figures = named_figures(wording);
    std::vector<foundation::Finding> findings;
    for (const portfolio::Chapter &chapter : wording.portfolio.setup.chapters) {
        for (const auto *text : {&chapter.text, &chapter.text_after}) {
            each_name(text->value, [&](std::size_t open, std::size_t close) {
                const std::string name = name_at(text->value, open, close);
                if (!figures.contains(name)) {
                    foundation::Finding unknown =
                        foundation::finding(foundation::FindingCode::figure_unknown)
                            .at(text->place)
                            .with("found", text->value.substr(open, close - open + 1))
                            .with("known", names_of(figures));
                    if (const std::string near = nearest(figures, name); !near.empty()) {
                        unknown.with("suggestion", near);
                    }
                    findings.push_back(std::move(unknown));
                }
            });
        }
    }
    return findings;
}

} // namespace kvartal::report
