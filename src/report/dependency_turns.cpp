// SPDX-License-Identifier: MIT
#include "report/dependency_turns.hpp"

#include "foundation/text_folding.hpp"
#include "report/cells.hpp"
#include "report/change_tables.hpp"

#include <array>
#include <map>

namespace kvartal::report {
namespace {

using consolidation::Change;
using portfolio::Dependency;
using portfolio::Initiative;

/// Where the words for it stand in the texts.
constexpr std::array kinds{"opened", "closed", "red", "green", "from-red"};

/// A dependency before and now, one of which may be missing.
struct Pair {
    const Change *change = nullptr;
    const Dependency *before = nullptr, *now = nullptr;
};

using Turned = std::map<std::string, std::vector<Pair>>; ///< by kind

std::map<std::string, const Dependency *> by_words(const Initiative *one) {
    std::map<std::string, const Dependency *> by;
    if (consolidation::counts(one)) {
        for (const Dependency &dependency : one->dependencies) {
            by.emplace(foundation::fold_name(dependency.what.value), &dependency);
        }
    }
    return by;
}

Tone tone_of(const Wording &wording, const Dependency &dependency) {
    return dependency.status ? wording.status_mark(dependency.status->value).tone : Tone::none;
}

/// The kind of what became of a dependency that is in both rounds; empty when nothing did.
std::string kind_of(const Wording &wording, const Dependency &before, const Dependency &now) {
    const Tone was = tone_of(wording, before), is = tone_of(wording, now);
    return was == is          ? ""
           : is == Tone::bad  ? "red"
           : is == Tone::good ? "green"
           : was == Tone::bad ? "from-red"
                              : "";
}

Turned turned(const Wording &wording) {
    Turned turned;
    for (const Change &change : wording.since->changes.initiatives) {
        const auto before = by_words(change.before), now = by_words(change.now);
        for (const auto &[key, dependency] : now) {
            const auto then = before.find(key);
            if (then == before.end()) {
                turned["opened"].push_back({&change, nullptr, dependency});
            } else if (const std::string kind = kind_of(wording, *then->second, *dependency); !kind.empty()) {
                turned[kind].push_back({&change, then->second, dependency});
            }
        }
        for (const auto &[key, dependency] : before) {
            if (!now.contains(key)) {
                turned["closed"].push_back({&change, dependency, nullptr});
            }
        }
    }
    return turned;
}

TableCell status_cell(const Wording &wording, const Dependency *dependency) {
    return dependency == nullptr
               ? blank()
               : status(wording.status_mark(dependency->status ? dependency->status->value : ""));
}

TableRow pair_row(const Wording &wording, const Pair &pair) {
    const Dependency &latest = pair.now != nullptr ? *pair.now : *pair.before;
    return {RowRole::body,
            {name_of(wording, *pair.change), text(latest.what.value),
             text(latest.on ? latest.on->value : std::string{}), status_cell(wording, pair.before),
             status_cell(wording, pair.now)}};
}

std::size_t dependencies_before(const Wording &wording) {
    std::size_t all = 0;
    for (const Initiative &one : wording.since->before.initiatives) {
        all += one.dependencies.size();
    }
    return all;
}

std::string words_for(const Wording &wording, const Turned &all) {
    std::vector<std::string> parts;
    for (const std::string kind : kinds) {
        if (const auto found = all.find(kind); found != all.end()) {
            parts.push_back(
                wording.say("dependency-turns.words-" + kind, {{"count", as_count(found->second.size())}}));
        }
    }
    const foundation::Arguments then{{"period", wording.since->before.setup.period},
                                     {"before", as_count(dependencies_before(wording))},
                                     {"parts", wording.listed(parts)}};
    return wording.say(parts.empty() ? "dependency-turns.none" : "dependency-turns.words", then);
}

std::optional<Table> table_of(const Wording &wording, const Turned &all) {
    if (all.empty()) {
        return std::nullopt;
    }
    Table table = wording.table("dependency-turns");
    table.columns = {{wording.say("column.initiative"), "", ColumnKind::text, 2},
                     {wording.say("column.what"), "", ColumnKind::text, 2.6},
                     {wording.say("column.on"), "", ColumnKind::text, 1.8},
                     {wording.say("column.status-before"), "", ColumnKind::status, 1},
                     {wording.say("column.status-now"), "", ColumnKind::status, 1}};
    for (const std::string kind : kinds) {
        const auto found = all.find(kind);
        if (found == all.end()) {
            continue;
        }
        std::string heading = wording.say("dependency-turns." + kind);
        heading.append(" (").append(std::to_string(found->second.size())).append(")");
        table.rows.push_back(row(RowRole::section, {text(std::move(heading))}, table.columns.size()));
        for (const Pair &pair : found->second) {
            table.rows.push_back(pair_row(wording, pair));
        }
    }
    return table;
}

} // namespace

DependencyTurns dependency_turns(const Wording &wording) {
    const Turned all = turned(wording);
    return {words_for(wording, all), table_of(wording, all)};
}

} // namespace kvartal::report
