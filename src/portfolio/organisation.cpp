// SPDX-License-Identifier: MIT
#include "portfolio/organisation.hpp"

#include "foundation/text_folding.hpp"

#include <optional>

namespace kvartal::portfolio {
namespace {

std::vector<std::string> folded_names(const Organisation &organisation) {
    std::vector<std::string> names{foundation::fold_name(organisation.id)};
    for (const std::string &alias : organisation.aliases) {
        names.push_back(foundation::fold_name(alias));
    }
    return names;
}

} // namespace

const Organisation *Organisations::match(std::string_view text) const {
    const std::string folded = foundation::fold_name(text);
    if (folded.empty()) {
        return nullptr;
    }
    for (const Organisation &organisation : all) {
        for (const std::string &name : folded_names(organisation)) {
            if (name == folded) {
                return &organisation;
            }
        }
    }
    return nullptr;
}

const Organisation *Organisations::nearest(std::string_view text) const {
    const std::string folded = foundation::fold_name(text);
    const Organisation *best = nullptr;
    std::optional<std::size_t> best_distance;
    for (const Organisation &organisation : all) {
        for (const std::string &name : folded_names(organisation)) {
            const auto distance = foundation::near_miss(folded, name);
            if (distance && (!best_distance || *distance < *best_distance)) {
                best = &organisation;
                best_distance = distance;
            }
        }
    }
    return best;
}

} // namespace kvartal::portfolio
