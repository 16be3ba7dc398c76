// SPDX-License-Identifier: MIT
#include "report/profiles.hpp"

#include "foundation/text_folding.hpp"
#include "report/chapters.hpp"

#include <map>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using portfolio::Initiative;
using Text = portfolio::Placed<std::string>;

/// What became of each of this round's initiatives.
using ChangeOf = std::map<const Initiative *, const consolidation::Change *>;

ChangeOf changes_by_initiative(const Wording &wording) {
    ChangeOf by;
    if (wording.since != nullptr) {
        for (const consolidation::Change &change : wording.since->changes.initiatives) {
            if (change.now != nullptr) {
                by.emplace(change.now, &change);
            }
        }
    }
    return by;
}

class ProfileWriter {
  public:
    ProfileWriter(const Wording &wording, const Initiative &initiative, const consolidation::Change *change)
        : wording_{wording}, one_{initiative}, change_{change} {}

    Profile write(std::size_t number, const SourceRows &sources) {
        profile_.key = one_.key;
        profile_.id = id_or_blank(one_);
        profile_.name = one_.name.value;
        profile_.owner = wording_.owner(one_);
        if (wording_.layout.column_of(Dimension::status)) {
            profile_.status = mark(one_, Dimension::status);
        }
        add_facts();
        add_tables(number, sources);
        return std::move(profile_);
    }

  private:
    void add(std::string label, std::string words) {
        if (!words.empty()) {
            profile_.facts.push_back({std::move(label), std::move(words)});
        }
    }

    void add_facts() {
        add_published();
        add(wording_.say("column.id"), profile_.id);
        add(wording_.column(Dimension::owner), profile_.owner);
        add_coded("column.life-cycle", "state", one_.state ? one_.state->value : "");
        if (change_ != nullptr && change_->turn != consolidation::Turn::none) {
            add(wording_.say("column.turn"), wording_.turn(change_->turn));
        }
        for (const Dimension dimension : {Dimension::priority, Dimension::segment, Dimension::strategic_area,
                                          Dimension::focus_area, Dimension::phase}) {
            const std::string value = consolidation::value_of(one_, dimension);
            if (!value.empty()) {
                add(wording_.column(dimension),
                    wording_.label(consolidation::code_list_of(dimension), value));
            }
        }
        add(wording_.say("column.start"), one_.start ? wording_.span(one_.start->value) : "");
        add(wording_.say("column.end"), one_.end ? wording_.span(one_.end->value) : "");
        add_marks(Dimension::status, "column.status-before");
        add_marks(Dimension::risk, "column.risk-before");
        add_coded("goals.main", "strategic_goal", consolidation::value_of(one_, Dimension::main_goal));
        add("goals.supporting", "strategic_goal", one_.supporting_goals);
        add("goals.sustainability", "sdg", one_.sustainability_goals);
        if (one_.budget) {
            const std::string year = std::to_string(wording_.portfolio.setup.budget_year);
            add(wording_.say("column.budget", {{"year", year}}),
                wording_.mnok(one_.budget->value) + "\u00A0" + wording_.say("word.mnok"));
        }
        if (one_.name.place.sheet != nullptr) {
            add(wording_.say("column.source"),
                wording_.say("profile.source", {{"file", one_.name.place.sheet->file},
                                                {"sheet", one_.name.place.sheet->sheet}}));
        }
    }

    void add_coded(const char *label, std::string_view list, const std::string &code) {
        if (!code.empty()) {
            add(wording_.say(label), wording_.label(list, code));
        }
    }

    void add(const char *label, std::string_view list, const std::vector<Text> &codes) {
        std::string words;
        for (const Text &code : codes) {
            words.append(words.empty() ? "" : "; ").append(wording_.label(list, code.value));
        }
        add(wording_.say(label), std::move(words));
    }

    StatusMark mark(const Initiative &of, Dimension dimension) const {
        return wording_.mark(dimension, consolidation::value_of(of, dimension));
    }

    /// As it is and as it was, where anybody is asked.
    void add_marks(Dimension dimension, const char *before) {
        if (!wording_.layout.column_of(dimension)) {
            return;
        }
        profile_.facts.push_back({wording_.column(dimension), mark(one_, dimension)});
        if (change_ != nullptr && change_->before != nullptr) {
            profile_.facts.push_back({wording_.say(before), mark(*change_->before, dimension)});
        }
    }

    /// What the template asks in its own words and lets be published.
    void add_published() {
        for (const portfolio::OtherValue &other : one_.other) {
            if (wording_.portfolio.vocabulary.published.contains(other.field)) {
                std::string question =
                    wording_.portfolio.vocabulary.question(other.field, wording_.language());
                question += other.column.empty() ? "" : ' ' + other.column;
                const std::string typed = foundation::tidy(other.value.typed);
                add(std::move(question), typed.empty() ? other.value.value : typed);
            }
        }
    }

    void add_tables(std::size_t number, const SourceRows &sources) {
        const auto add_table = [&](const char *what, Table table) {
            table.id = "profile-" + std::to_string(number) + "-" + what;
            table.caption = wording_.say("profile." + std::string{what});
            profile_.tables.push_back(std::move(table));
        };
        if (auto funding = funding_table(wording_, one_, sources)) {
            add_table("funding", std::move(*funding));
        }
        if (auto growth = growth_table(wording_, one_, sources)) {
            add_table("growth", std::move(*growth));
        }
        if (!one_.dependencies.empty()) {
            add_table("dependencies", dependency_table(wording_, one_));
        }
        if (!one_.milestones.empty()) {
            add_table("milestones", milestone_table(wording_, one_));
        }
    }

    const Wording &wording_;
    const Initiative &one_;
    const consolidation::Change *change_;
    Profile profile_;
};

} // namespace

std::vector<Profile> profiles(const Wording &wording) {
    const SourceRows sources{wording};
    const ChangeOf changes = changes_by_initiative(wording);
    std::vector<Profile> all;
    all.reserve(wording.portfolio.initiatives.size() + wording.portfolio.set_aside.size());
    for (const Initiative &one : portfolio::all_initiatives(wording.portfolio)) {
        const auto change = changes.find(&one);
        ProfileWriter writer{wording, one, change == changes.end() ? nullptr : change->second};
        all.push_back(writer.write(all.size() + 1, sources));
    }
    return all;
}

} // namespace kvartal::report
