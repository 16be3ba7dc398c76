// SPDX-License-Identifier: MIT
#include "report/roadmap_plans.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace kvartal::report {
namespace {

using consolidation::Dimension;
using foundation::Date;

/// The first that is not reached, by when it is expected.
std::optional<Date> next_milestone(const portfolio::Initiative &initiative) {
    std::optional<Date> next;
    for (const portfolio::Milestone &one : initiative.milestones) {
        const auto &expected = one.forecast ? one.forecast : one.planned;
        if (!one.actual && expected && (!next || expected->value.last < *next)) {
            next = expected->value.last;
        }
    }
    return next;
}

Plan plan_of(const portfolio::Initiative &initiative) {
    Plan plan;
    plan.initiative = &initiative;
    plan.milestone = next_milestone(initiative);
    if (initiative.start) {
        plan.start = initiative.start->value.first;
    }
    if (initiative.end) {
        plan.end = initiative.end->value.last;
    }
    return plan;
}

bool is_before(const Plan &a, const Plan &b) {
    if (a.has_bar() != b.has_bar()) {
        return a.has_bar();
    }
    return a.has_bar() && std::tie(*a.start, *a.end) < std::tie(*b.start, *b.end);
}

int year_of(Date date) {
    return static_cast<int>(date.year());
}

std::string words_of(const Wording &wording, const Plan &plan) {
    const foundation::Language language = wording.language();
    foundation::Arguments arguments{
        {"initiative", plan.initiative->name.value},
        {"phase", wording.label("phase", consolidation::value_of(*plan.initiative, Dimension::phase))}};
    if (plan.has_bar()) {
        arguments.emplace("start", foundation::written(*plan.start, language));
        arguments.emplace("end", foundation::written(*plan.end, language));
    }
    std::string words =
        wording.say(plan.has_bar() ? "roadmap.alternative-bar" : "roadmap.alternative-barless", arguments);
    if (plan.milestone) {
        words += ", ";
        words += wording.say("roadmap.alternative-milestone",
                             {{"date", foundation::written(*plan.milestone, language)}});
    }
    return words;
}

/// "10 i 2024, 11 i 2025 og to senere"; empty when none ends after the cut-off.
std::string ends_in_words(const Wording &wording, const std::map<int, std::size_t> &by_year, int last_year) {
    std::vector<std::string> items;
    std::size_t later = 0;
    for (const auto &[year, number] : by_year) {
        if (year > last_year) {
            later += number;
        } else {
            items.push_back(wording.say("roadmap.ends-in",
                                        {{"count", as_count(number)}, {"year", std::to_string(year)}}));
        }
    }
    if (later > 0) {
        items.push_back(wording.say("roadmap.ends-later", {{"count", as_count(later)}}));
    }
    return wording.listed(items);
}

} // namespace

std::vector<AreaPlans> plans_by_area(const Wording &wording) {
    std::vector<AreaPlans> areas;
    for (const consolidation::Group &group : totals_by(wording.portfolio, Dimension::strategic_area)) {
        AreaPlans &area = areas.emplace_back();
        area.area = wording.label("strategic_area", group.value);
        area.plans.reserve(group.initiatives.size());
        for (const std::size_t index : group.initiatives) {
            area.plans.push_back(plan_of(wording.portfolio.initiatives[index]));
        }
        std::stable_sort(area.plans.begin(), area.plans.end(), is_before);
    }
    return areas;
}

bool is_overdue(const Plan &plan, Date cut_off) {
    return plan.end && *plan.end < cut_off && (!plan.start || plan.has_bar());
}

std::string plans_in_short(const Wording &wording, const std::vector<AreaPlans> &areas, int last_year) {
    std::size_t all = 0, drawn = 0, overdue = 0;
    std::map<int, std::size_t> ends;
    for (const AreaPlans &area : areas) {
        for (const Plan &plan : area.plans) {
            const bool late = is_overdue(plan, wording.portfolio.setup.cut_off);
            ++all;
            drawn += plan.has_bar() ? 1 : 0;
            overdue += late ? 1 : 0;
            if (plan.has_bar() && !late) {
                ++ends[year_of(*plan.end)];
            }
        }
    }
    std::string words = wording.say(drawn == all ? "roadmap.words" : "roadmap.some",
                                    {{"count", as_count(drawn)}, {"all", std::to_string(all)}});
    if (const std::string told = ends_in_words(wording, ends, last_year); !told.empty()) {
        words += " ";
        words += wording.say("roadmap.ends", {{"ends", told}});
    }
    if (overdue > 0) {
        words += " ";
        words += wording.say("roadmap.overdue", {{"count", as_count(overdue)}});
    }
    return words;
}

std::string plans_in_words(const Wording &wording, const std::vector<AreaPlans> &areas,
                           const std::string &what) {
    std::string told;
    for (const AreaPlans &area : areas) {
        std::string initiatives;
        for (const Plan &plan : area.plans) {
            initiatives += initiatives.empty() ? "" : "; ";
            initiatives += words_of(wording, plan);
        }
        told += told.empty() ? "" : ". ";
        told += wording.say("roadmap.alternative-area", {{"area", area.area}, {"initiatives", initiatives}});
    }
    return wording.say("roadmap.alternative", {{"what", what}, {"areas", told}});
}

} // namespace kvartal::report
