// SPDX-License-Identifier: MIT
#include "report/chapters.hpp"
#include "report/plan_figures.hpp"
#include "report/plan_tables.hpp"

namespace kvartal::report {
namespace {

using portfolio::Plan;

/// "Planen har 20 milepæler i 2019–2022, med 38 planlagte tiltak. I 2019 er 11 av 22 startet."
std::string milestone_words(const Wording &wording, const Plan &plan) {
    const std::map<int, PlanYear> years = years_of(plan);
    if (years.empty()) {
        return "";
    }
    std::int64_t planned = 0;
    for (const auto &[year, sum] : years) {
        planned += sum.planned;
    }
    const std::string first = std::to_string(years.begin()->first);
    const std::string last = std::to_string(years.rbegin()->first);
    std::string words =
        wording.say("plan.words", {{"count", as_count(plan.milestones.size())},
                                   {"years", first == last ? first : first + "–" + last},
                                   {"planned", wording.say("plan.planned", {{"count", planned}})}});
    const auto now = years.find(wording.portfolio.setup.budget_year);
    if (now != years.end() && now->second.started) {
        words.append(" ").append(wording.say("plan.started", {{"year", std::to_string(now->first)},
                                                              {"started", *now->second.started},
                                                              {"planned", now->second.planned}}));
    }
    return words;
}

/// "Planen beskriver 25 tiltak. 13 av dem har ingen ansvarlig virksomhet."
std::string measure_words(const Wording &wording, const Plan &plan) {
    const std::size_t open = open_responsibilities(wording);
    return wording.say("plan-responsibilities.words", {{"count", as_count(plan.measures.size())}}) + " "
           + (open == 0 ? wording.say("plan-responsibilities.open-none")
                        : wording.say("plan-responsibilities.open", {{"count", as_count(open)}}));
}

void add(Section &section, std::string words, std::vector<Table> tables) {
    if (!words.empty()) {
        section.blocks.emplace_back(Paragraph{std::move(words)});
    }
    for (Table &table : tables) {
        section.blocks.emplace_back(std::move(table));
    }
}

} // namespace

std::vector<Section> plan_chapter(const Wording &wording) {
    const Plan &plan = wording.portfolio.setup.plan;
    std::vector<Section> sections;
    if (!plan.milestones.empty()) {
        sections.push_back(wording.section("plan"));
        add(sections.back(), milestone_words(wording, plan), milestone_tables(wording));
    }
    if (!plan.measures.empty()) {
        const bool is_chapter = sections.empty();
        sections.push_back(wording.section(is_chapter ? "plan" : "plan-responsibilities"));
        sections.back().level = is_chapter ? 1 : 2;
        add(sections.back(), measure_words(wording, plan), measure_tables(wording));
    }
    return sections;
}

} // namespace kvartal::report
