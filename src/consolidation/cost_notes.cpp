// SPDX-License-Identifier: MIT
#include "consolidation/cost_notes.hpp"

#include "consolidation/identity.hpp"
#include "foundation/text_folding.hpp"

#include <set>

namespace kvartal::consolidation {
namespace {

using foundation::Finding;
using foundation::FindingCode;
using portfolio::CostNote;
using portfolio::Initiative;

bool is_about(const CostNote &note, const CostOf &amount) {
    const auto &component = amount.cost.component;
    const bool same_component =
        note.component.empty()
        || (component && foundation::fold_name(component->value) == foundation::fold_name(note.component));
    return same_component && (!note.year || *note.year == amount.year.year);
}

/// A component says more than a year.
int exactness(const CostNote &note) {
    return (note.component.empty() ? 0 : 2) + (note.year ? 1 : 0);
}

} // namespace

CostNotes::CostNotes(const portfolio::Portfolio &portfolio) : portfolio_{portfolio} {
    const auto all = portfolio::all_initiatives(portfolio);
    Identities identities;
    for (std::size_t i = 0; i < all.size(); ++i) {
        identities.add(all[i], i);
    }
    for (const CostNote &note : portfolio.setup.cost_notes) {
        if (const auto index = identities.named(note.initiative.value)) {
            by_initiative_[&all[*index].get()].push_back(&note);
        } else {
            strays_.push_back(&note);
        }
    }
}

const CostNote *CostNotes::of(const CostOf &amount) const {
    const auto notes = by_initiative_.find(&amount.initiative);
    if (notes == by_initiative_.end() || !amount.year.conditional) {
        return nullptr;
    }
    const CostNote *best = nullptr;
    for (const CostNote *note : notes->second) {
        if (is_about(*note, amount) && (best == nullptr || exactness(*note) > exactness(*best))) {
            best = note;
        }
    }
    return best;
}

std::vector<Finding> CostNotes::check() const {
    std::vector<Finding> findings;
    for (const CostNote *note : strays_) {
        findings.push_back(foundation::finding(FindingCode::cost_note_unknown)
                               .at(note->initiative.place)
                               .with("found", note->initiative.value));
    }
    for (const auto &[initiative, notes] : by_initiative_) {
        std::set<const CostNote *> used;
        for (const portfolio::OperatingCost &cost : initiative->operating_costs) {
            for (const portfolio::YearCost &year : cost.years) {
                used.insert(of({*initiative, cost, year}));
            }
        }
        for (const CostNote *note : notes) {
            if (!used.contains(note)) {
                findings.push_back(foundation::finding(FindingCode::cost_note_unused)
                                       .at(note->initiative.place)
                                       .about(initiative->name.value)
                                       .with("initiative", initiative->name.value));
            }
        }
    }
    foundation::rank(findings);
    return findings;
}

} // namespace kvartal::consolidation
