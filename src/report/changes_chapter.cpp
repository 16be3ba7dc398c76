// SPDX-License-Identifier: MIT
#include "consolidation/set_aside.hpp"
#include "report/cells.hpp"
#include "report/change_tables.hpp"
#include "report/chapters.hpp"

#include <array>

namespace kvartal::report {
namespace {

using consolidation::Change;
using consolidation::Turn;
using portfolio::Initiative;

constexpr std::array told{Turn::added,  Turn::started,   Turn::resumed, Turn::completed,
                          Turn::paused, Turn::withdrawn, Turn::planned, Turn::gone};

/// Those that came, went, paused or came back: under a heading for each turn, with what they are.
Table turns_table(const Wording &wording) {
    Table table = wording.table("turns");
    table.columns = {{wording.say("column.initiative"), "", ColumnKind::text, 2.2},
                     {wording.say("column.owner"), "", ColumnKind::text, 1.6},
                     {wording.say("column.description"), "", ColumnKind::text, 4}};
    for (const Turn turn : told) {
        const auto changes = with_turn(wording, turn);
        if (!changes.empty()) {
            table.rows.push_back(
                row(RowRole::section,
                    {text(wording.turns(turn) + " (" + std::to_string(changes.size()) + ")")}, 3));
        }
        for (const Change *change : changes) {
            const Initiative &one = latest(*change);
            table.rows.push_back({RowRole::body,
                                  {name_of(wording, *change), text(wording.owner(one)),
                                   text(portfolio::other_answer(one, "description"))}});
        }
    }
    return table;
}

std::string paused_words(const Wording &wording) {
    std::vector<std::string> names;
    for (const Initiative *one : consolidation::paused(wording.portfolio)) {
        names.push_back(wording.say("summary.red-one",
                                    {{"initiative", one->name.value}, {"owner", wording.owner(*one)}}));
    }
    return names.empty()
               ? std::string{}
               : wording.say("changes.paused",
                             {{"count", as_count(names.size())},
                              {"before", as_count(consolidation::paused(wording.since->before).size())},
                              {"period", wording.since->before.setup.period},
                              {"names", wording.listed(names)}});
}

/// New names, owners and segments of those that go on.
BulletList other_changes(const Wording &wording) {
    BulletList list;
    for (const Change &change : wording.since->changes.initiatives) {
        if (change.before == nullptr || change.now == nullptr) {
            continue;
        }
        const Initiative &then = *change.before, &now = *change.now;
        const auto add = [&](const char *key, const std::string &before, const std::string &after) {
            if (before != after) {
                list.items.push_back(
                    wording.say(key, {{"initiative", now.name.value}, {"before", before}, {"now", after}}));
            }
        };
        add("changes.renamed", then.name.value, now.name.value);
        add("changes.owner", wording.owner(then), wording.owner(now));
        const auto segment = [&](const Initiative &one) {
            return wording.label("segment", consolidation::value_of(one, consolidation::Dimension::segment));
        };
        add("changes.segment", segment(then), segment(now));
    }
    return list;
}

} // namespace

/// "To nye, ingen ferdigstilte og ett satt på pause siden 3. kvartal 2023."
std::string change_words(const Wording &wording) {
    std::vector<std::string> parts;
    for (const Turn turn : {Turn::added, Turn::completed, Turn::paused, Turn::resumed}) {
        parts.push_back(wording.turn_count(turn, with_turn(wording, turn).size()));
    }
    return wording.say("changes.words",
                       {{"parts", wording.listed(parts)}, {"period", wording.since->before.setup.period}});
}

std::vector<Section> changes_chapter(const Wording &wording) {
    if (wording.since == nullptr) {
        return {};
    }
    Section section = wording.section("changes");
    std::string words = change_words(wording);
    if (const std::string paused = paused_words(wording); !paused.empty()) {
        words.append(" ").append(paused);
    }
    section.blocks.emplace_back(Paragraph{std::move(words)});
    section.blocks.emplace_back(change_bridge_table(wording));
    if (Table turns = turns_table(wording); !turns.rows.empty()) {
        section.blocks.emplace_back(std::move(turns));
    }
    if (BulletList others = other_changes(wording); !others.items.empty()) {
        section.blocks.emplace_back(Paragraph{wording.say("changes.others")});
        section.blocks.emplace_back(std::move(others));
    }
    if (auto budgets = budget_changes_table(wording)) {
        section.blocks.emplace_back(std::move(*budgets));
    }
    section.blocks.emplace_back(changes_table(wording));
    return {std::move(section)};
}

} // namespace kvartal::report
