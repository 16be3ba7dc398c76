// SPDX-License-Identifier: MIT
#include "report/plan_figures.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::report {

std::map<int, PlanYear> years_of(const portfolio::Plan &plan) {
    std::map<int, PlanYear> years;
    for (const portfolio::PlanMilestone &milestone : plan.milestones) {
        for (const portfolio::PlannedMeasures &measures : milestone.years) {
            PlanYear &year = years[measures.year];
            ++year.milestones;
            year.planned += measures.planned;
            if (measures.started) {
                year.started = year.started.value_or(0) + *measures.started;
            }
        }
    }
    return years;
}

bool is_open(const Wording &wording, const portfolio::PlanMeasure &measure) {
    return measure.responsible.empty()
           || foundation::fold(measure.responsible) == foundation::fold(wording.say("plan-measures.open"));
}

std::size_t open_responsibilities(const Wording &wording) {
    const auto &measures = wording.portfolio.setup.plan.measures;
    return static_cast<std::size_t>(
        std::count_if(measures.begin(), measures.end(),
                      [&](const portfolio::PlanMeasure &measure) { return is_open(wording, measure); }));
}

} // namespace kvartal::report
