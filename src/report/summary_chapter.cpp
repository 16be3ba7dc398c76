// SPDX-License-Identifier: MIT
#include "consolidation/bridge.hpp"
#include "report/chapters.hpp"
#include "report/markdown.hpp"

#include <algorithm>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using consolidation::Group;

KeyFigures key_figures(const Wording &wording, const consolidation::Bridge &bridge) {
    const std::size_t all = wording.portfolio.initiatives.size();
    const std::size_t red = initiatives_with_tone(wording, Dimension::status, Tone::bad).size();
    const std::string unit = wording.say("word.mnok");
    KeyFigures figures;
    figures.figures = {
        {foundation::written(foundation::Argument{as_count(all)}, wording.language()), "",
         wording.say("summary.key.initiatives", {{"count", as_count(all)}}), Tone::none},
        {wording.mnok(bridge.gross), unit, wording.say("summary.key.gross"), Tone::none},
    };
    if (!bridge.transfers.is_zero()) {
        figures.figures.push_back(
            {wording.mnok(bridge.net), unit, wording.say("summary.key.net"), Tone::none});
    }
    figures.figures.push_back({foundation::written(foundation::Argument{as_count(red)}, wording.language()),
                               "", wording.say("summary.key.red", {{"count", as_count(red)}}),
                               red == 0 ? Tone::good : Tone::bad});
    return figures;
}

std::string budget_words(const Wording &wording, const consolidation::Bridge &bridge) {
    const foundation::Arguments figures{{"year", std::to_string(wording.portfolio.setup.budget_year)},
                                        {"gross", wording.mnok(bridge.gross)},
                                        {"distribution", wording.mnok(bridge.distribution)},
                                        {"not_stated", wording.mnok(bridge.not_stated)},
                                        {"transfers", wording.mnok(bridge.transfers)},
                                        {"net", wording.mnok(bridge.net)}};
    return wording.say(bridge.transfers.is_zero() ? "summary.budget" : "summary.budget-net", figures);
}

/// "Grønn for 26 tiltak, Gul for 22 og Rød for 3".
std::string status_words(const Wording &wording) {
    std::vector<std::string> parts;
    std::size_t not_reported = 0;
    for (const Group &group : totals_by(wording.portfolio, Dimension::status)) {
        if (group.value.empty()) {
            not_reported = group.figures.count;
            continue;
        }
        parts.push_back(wording.say(
            parts.empty() ? "summary.status-first" : "summary.status-next",
            {{"status", wording.label("status", group.value)}, {"count", as_count(group.figures.count)}}));
    }
    std::string words =
        parts.empty() ? "" : wording.say("summary.status", {{"parts", wording.listed(parts)}});
    if (not_reported > 0) {
        words += words.empty() ? "" : " ";
        words += wording.say("summary.status-not-reported", {{"count", as_count(not_reported)}});
    }
    return words;
}

std::string red_words(const Wording &wording) {
    std::vector<std::string> names;
    for (const std::size_t index : initiatives_with_tone(wording, Dimension::status, Tone::bad)) {
        const portfolio::Initiative &initiative = wording.portfolio.initiatives[index];
        names.push_back(wording.say("summary.red-one", {{"initiative", initiative.name.value},
                                                        {"owner", wording.owner(initiative)}}));
    }
    return names.empty() ? wording.say("summary.red-none")
                         : wording.say("summary.red",
                                       {{"count", as_count(names.size())}, {"names", wording.listed(names)}});
}

std::string largest_area_words(const Wording &wording) {
    if (!wording.layout.column_of(Dimension::focus_area)) {
        return "";
    }
    const auto groups = totals_by(wording.portfolio, Dimension::focus_area);
    const auto largest = std::max_element(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return a.figures.gross < b.figures.gross;
    });
    if (largest == groups.end() || largest->figures.gross.is_zero()) {
        return "";
    }
    return wording.say("summary.largest-area", {{"area", wording.label("focus_area", largest->value)},
                                                {"amount", wording.mnok(largest->figures.gross)},
                                                {"count", as_count(largest->figures.count)}});
}

std::string largest_funder_words(const Wording &wording) {
    const consolidation::Figures all = consolidation::totals(wording.portfolio);
    const auto largest = std::max_element(all.shares.begin(), all.shares.end());
    if (largest == all.shares.end() || largest->is_zero()) {
        return "";
    }
    const auto &funders = wording.portfolio.vocabulary.list("funder").codes;
    const auto index = static_cast<std::size_t>(largest - all.shares.begin());
    return wording.say("summary.largest-funder", {{"funder", funders[index].label.in(wording.language())},
                                                  {"amount", wording.mnok(*largest)}});
}

std::string returns_words(const Wording &wording) {
    const portfolio::Portfolio &portfolio = wording.portfolio;
    const auto received = static_cast<std::size_t>(
        std::count_if(portfolio.returns.begin(), portfolio.returns.end(),
                      [](const portfolio::Return &one) { return !one.definition.empty(); }));
    std::string words = wording.say("summary.returns", {{"count", as_count(received)}});
    if (!portfolio.missing.empty()) {
        words += " "
                 + wording.say("summary.missing", {{"count", as_count(portfolio.missing.size())},
                                                   {"names", wording.listed(portfolio.missing)}});
    }
    if (const std::size_t unreadable = portfolio.returns.size() - received; unreadable > 0) {
        words += " " + wording.say("summary.unreadable", {{"count", as_count(unreadable)}});
    }
    return words;
}

} // namespace

std::vector<Section> summary_chapter(const Wording &wording) {
    const portfolio::Portfolio &portfolio = wording.portfolio;
    const consolidation::Bridge bridge = consolidation::bridge(portfolio);
    Section section = wording.section("summary");
    section.stands_alone = true;
    section.blocks.emplace_back(key_figures(wording, bridge));
    section.blocks.emplace_back(Paragraph{
        wording.say("summary.portfolio", {{"count", as_count(portfolio.initiatives.size())},
                                          {"owners", as_count(totals_by(portfolio, Dimension::owner).size())},
                                          {"date", portfolio.setup.cut_off}})
        + " " + budget_words(wording, bridge)});
    BulletList points;
    for (std::string &point : std::vector<std::string>{
             wording.since == nullptr ? std::string{} : change_words(wording), status_words(wording),
             red_words(wording), dependency_words(wording), largest_area_words(wording),
             largest_funder_words(wording), returns_words(wording)}) {
        if (!point.empty()) {
            points.items.push_back(std::move(point));
        }
    }
    section.blocks.emplace_back(std::move(points));
    std::vector<Section> sections{std::move(section)};
    if (!portfolio.setup.decision.value.empty()) {
        sections.push_back({"decision", wording.say("summary.decision"), 2,
                            blocks_of(portfolio.setup.decision.value), false});
    }
    return sections;
}

} // namespace kvartal::report
