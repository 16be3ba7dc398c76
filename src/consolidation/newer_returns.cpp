// SPDX-License-Identifier: MIT
#include "consolidation/newer_returns.hpp"

#include "consolidation/identity.hpp"
#include "consolidation/norwegian_order.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace kvartal::consolidation {
namespace {

using portfolio::Return;

bool overlap(const Return &a, const Return &b) {
    Identities identities;
    for (std::size_t i = 0; i < a.initiatives.size(); ++i) {
        identities.add(a.initiatives[i], i);
    }
    return std::any_of(b.initiatives.begin(), b.initiatives.end(),
                       [&](const portfolio::Initiative &one) { return identities.same_as(one).has_value(); });
}

std::string_view without_extension(std::string_view name) {
    return name.substr(0, name.rfind('.'));
}

/// ISO times compare as texts. Of two saved at the same time the name decides: "Oslo", "Oslo (2)", "Oslo
/// (10)".
bool is_newer(const Return *a, const Return *b, const NorwegianOrder &order) {
    return a->saved != b->saved
               ? a->saved > b->saved
               : order.compare(without_extension(a->file.name), without_extension(b->file.name)) > 0;
}

/// One organisation's returns, the newest first, each with the newest one that replaces it.
std::vector<ChosenReturns::Chosen> newest_first(std::vector<const Return *> returns,
                                                const NorwegianOrder &order) {
    std::stable_sort(returns.begin(), returns.end(),
                     [&](const Return *a, const Return *b) { return is_newer(a, b, order); });
    std::vector<ChosenReturns::Chosen> chosen;
    for (const Return *one : returns) {
        ChosenReturns::Chosen next{one, nullptr};
        for (const ChosenReturns::Chosen &newer : chosen) {
            if (newer.newer == nullptr && overlap(*newer.one, *one)) {
                next.newer = newer.one;
                break;
            }
        }
        chosen.push_back(next);
    }
    return chosen;
}

} // namespace

ChosenReturns choose_newest(std::span<const Return *const> returns) {
    std::map<std::string, std::vector<const Return *>> by_organisation;
    for (const Return *one : returns) {
        if (one->organisation) {
            by_organisation[*one->organisation].push_back(one);
        }
    }
    ChosenReturns chosen;
    std::map<const Return *, const Return *> replaced_by;
    const NorwegianOrder order;
    for (const auto &[organisation, sent] : by_organisation) {
        for (const ChosenReturns::Chosen &one : newest_first(sent, order)) {
            if (one.newer != nullptr) {
                replaced_by.emplace(one.one, one.newer);
                chosen.findings.push_back(foundation::finding(foundation::FindingCode::return_superseded)
                                              .in_file(one.one->file.name)
                                              .with("organisation", organisation)
                                              .with("other", one.newer->file.name));
            }
        }
    }
    for (const bool replaced : {false, true}) {
        for (const Return *one : returns) {
            const auto newer = replaced_by.find(one);
            if ((newer != replaced_by.end()) == replaced) {
                chosen.returns.push_back({one, replaced ? newer->second : nullptr});
            }
        }
    }
    return chosen;
}

} // namespace kvartal::consolidation
