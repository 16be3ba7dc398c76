// SPDX-License-Identifier: MIT
#include "report/named_figures.hpp"

#include "consolidation/bridge.hpp"
#include "consolidation/set_aside.hpp"
#include "foundation/text_folding.hpp"
#include "report/cells.hpp"
#include "report/change_tables.hpp"
#include "report/chapters.hpp"
#include "report/compose.hpp"
#include "report/plan_figures.hpp"

#include <algorithm>
#include <iterator>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Turn;
using Figures = std::vector<NamedFigure>;
using Things = std::vector<CountedThing>;

void sort_by_name(Figures &figures) {
    std::sort(figures.begin(), figures.end(),
              [](const NamedFigure &a, const NamedFigure &b) { return a.name < b.name; });
}

class Collector {
  public:
    explicit Collector(const Wording &wording) : wording_{wording} {}

    void count(const char *id, std::size_t number, Derivation derivation = {}) {
        add(id, foundation::written(foundation::Argument{as_count(number)}, wording_.language()),
            as_count(number), std::move(derivation), {});
    }
    void count(const char *id, Things things) {
        const std::int64_t number = as_count(things.size());
        add(id, foundation::written(foundation::Argument{number}, wording_.language()), number, {},
            std::move(things));
    }
    void amount(const char *id, foundation::Money money, Derivation derivation) {
        add(id, wording_.mnok(money), money, std::move(derivation), {});
    }
    void words(const char *id, const std::string &written) { add(id, written, written, {}, {}); }
    Figures take() {
        sort_by_name(figures_);
        return std::move(figures_);
    }

  private:
    void add(const char *id, std::string written, CellContent content, Derivation derivation, Things things) {
        NamedFigure &figure = figures_.emplace_back();
        figure.name = foundation::fold(wording_.say(std::string{"figure."} + id));
        figure.written = std::move(written);
        figure.content = std::move(content);
        figure.derivation = std::move(derivation);
        figure.counted = std::move(things);
    }

    const Wording &wording_;
    Figures figures_;
};

void add_portfolio(const Wording &wording, Collector &collect) {
    const portfolio::Portfolio &portfolio = wording.portfolio;
    collect.count("active", portfolio.initiatives.size(),
                  CountOf{wording.layout.run(PortfolioLayout::owner)});
    Things paused, owners, missing;
    for (const portfolio::Initiative *one : consolidation::paused(portfolio)) {
        paused.push_back({one->name.value, origin_of(one->state)});
    }
    for (const consolidation::Group &group : totals_by(portfolio, Dimension::owner)) {
        owners.push_back({wording.label("", group.value),
                          origin_of(portfolio.initiatives[group.initiatives.front()].owner)});
    }
    for (const std::string &organisation : portfolio.missing) {
        missing.push_back({organisation, nullptr});
    }
    collect.count("paused", std::move(paused));
    collect.count("owners", std::move(owners));
    collect.count("missing", std::move(missing));
}

void add_budgets(const Wording &wording, Collector &collect) {
    const consolidation::Bridge bridge = consolidation::bridge(wording.portfolio);
    const std::size_t total = wording.layout.total_row, transfers = wording.portfolio.transfers.size();
    const SumOf gross = sum_of(one_cell("portfolio", total, wording.layout.budget));
    SumOf net = gross, given;
    if (transfers > 0) {
        const CellRun run = column_run("bridge", BridgeRows::amount_column, BridgeRows::first_transfer,
                                       BridgeRows::first_transfer + transfers - 1);
        net.plus.push_back(run);
        given.minus.push_back(run);
    }
    collect.amount("budget-gross", bridge.gross, gross);
    collect.amount("budget-net", bridge.net, net);
    collect.amount("transfers", bridge.transfers, given);
    collect.amount("not-stated", bridge.not_stated,
                   sum_of(one_cell("portfolio", total, wording.layout.not_stated)));
}

void add_tones(const Wording &wording, Collector &collect) {
    const auto add = [&](const char *id, Dimension dimension, Tone tone) {
        Things things;
        for (const std::size_t index : initiatives_with_tone(wording, dimension, tone)) {
            const portfolio::Initiative &one = wording.portfolio.initiatives[index];
            things.push_back({one.name.value, origin_of(consolidation::answer_in(one, dimension))});
        }
        collect.count(id, std::move(things));
    };
    add("red-status", Dimension::status, Tone::bad);
    add("yellow-status", Dimension::status, Tone::caution);
    add("green-status", Dimension::status, Tone::good);
    add("red-risk", Dimension::risk, Tone::bad);
}

void add_dependencies(const Wording &wording, Collector &collect) {
    Things all, red;
    for (const portfolio::Initiative &one : wording.portfolio.initiatives) {
        for (const portfolio::Dependency &dependency : one.dependencies) {
            const std::string label = one.name.value + ": " + dependency.what.value;
            all.push_back({label, origin_of(dependency.what)});
            if (wording.is_red(dependency)) {
                red.push_back({label, origin_of(dependency.status)});
            }
        }
    }
    collect.count("dependencies", std::move(all));
    collect.count("red-dependencies", std::move(red));
}

void add_changes(const Wording &wording, Collector &collect) {
    if (wording.since == nullptr) {
        return;
    }
    const consolidation::Changes &changes = wording.since->changes;
    const bool any = !changes.initiatives.empty();
    const auto with = [&](const char *id, Turn turn) {
        collect.count(
            id, with_turn(wording, turn).size(),
            any ? Derivation{CountWhere{{{changes_run(wording, ChangeColumns::turn), wording.turn(turn)}}}}
                : Derivation{});
    };
    with("new", Turn::added);
    with("completed", Turn::completed);
    with("newly-paused", Turn::paused);
    with("resumed", Turn::resumed);
    const auto before = [&](std::size_t column) {
        return any ? Derivation{sum_of(changes_run(wording, column))} : Derivation{};
    };
    collect.count("active-before", changes.bridge.count_before, before(ChangeColumns::counted_before));
    collect.amount("budget-before", changes.bridge.money_before, before(ChangeColumns::budget_before));
}

const NamedFigure *find_figure(const Figures &figures, const std::string &name) {
    const auto found = std::lower_bound(
        figures.begin(), figures.end(), name,
        [](const NamedFigure &figure, const std::string &wanted) { return figure.name < wanted; });
    return found == figures.end() || found->name != name ? nullptr : &*found;
}

/// What the plan has for the year of the budgets, and how many of its measures nobody answers for.
void add_plan(const Wording &wording, Collector &collect) {
    const portfolio::Setup &setup = wording.portfolio.setup;
    if (!setup.plan.milestones.empty()) {
        const auto years = years_of(setup.plan);
        const auto found = years.find(setup.budget_year);
        const PlanYear year = found == years.end() ? PlanYear{} : found->second;
        const auto add = [&](const char *id, std::int64_t number, std::size_t column) {
            const auto row = static_cast<std::size_t>(std::distance(years.begin(), found));
            collect.count(id, static_cast<std::size_t>(number),
                          found == years.end() ? Derivation{}
                                               : sum_of(one_cell(PlanYearCells::table, row, column)));
        };
        add("planned-measures", year.planned, PlanYearCells::planned);
        add("started-measures", year.started.value_or(0), PlanYearCells::started);
    }
    if (!setup.plan.measures.empty()) {
        Things all, open;
        for (const portfolio::PlanMeasure &one : setup.plan.measures) {
            const CountedThing thing{one.id.empty() ? one.description.value : one.id,
                                     origin_of(one.description)};
            all.push_back(thing);
            if (is_open(wording, one)) {
                open.push_back(thing);
            }
        }
        collect.count("plan-measures", std::move(all));
        collect.count("open-responsibilities", std::move(open));
    }
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
    for (const NamedFigure &figure : figures) {
        if (foundation::near_miss(name, figure.name)) {
            return "{" + figure.name + "}";
        }
    }
    return "";
}

std::string names_of(const Figures &figures) {
    std::string names;
    for (const NamedFigure &figure : figures) {
        names.append(names.empty() ? "{" : ", {").append(figure.name).append("}");
    }
    return names;
}

} // namespace

Figures named_figures(const Wording &wording) {
    const portfolio::Setup &setup = wording.portfolio.setup;
    Collector collect{wording};
    add_portfolio(wording, collect);
    add_budgets(wording, collect);
    collect.words("period", foundation::written(setup.period, wording.language()));
    collect.words("cut-off", foundation::written(setup.cut_off, wording.language()));
    collect.words("budget-year", std::to_string(setup.budget_year));
    add_tones(wording, collect);
    add_dependencies(wording, collect);
    add_changes(wording, collect);
    add_plan(wording, collect);
    return collect.take();
}

void name_figures_in(const foundation::Texts &texts, const foundation::Texts &other,
                     portfolio::Setup &setup) {
    Figures names;
    for (const auto &[key, forms] : other.all()) {
        if (key.starts_with("report.figure.")) {
            NamedFigure &figure = names.emplace_back();
            figure.name = foundation::fold(forms.other);
            figure.written = "{" + texts.fill(key) + "}";
        }
    }
    sort_by_name(names);
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
        const NamedFigure *found = find_figure(figures, name_at(text, open, close));
        if (found != nullptr) {
            filled.append(text.substr(done, open - done)).append(found->written);
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
                if (find_figure(figures, name) == nullptr) {
                    foundation::Finding unknown =
                        foundation::finding(foundation::FindingCode::figure_unknown)
                            .at(text->place)
                            .with("found", text->value.substr(open, close - open + 1))
                            .with("known", names_of(figures));
                    if (std::string near = nearest(figures, name); !near.empty()) {
                        unknown.with("suggestion", std::move(near));
                    }
                    findings.push_back(std::move(unknown));
                }
            });
        }
    }
    return findings;
}

} // namespace kvartal::report
