// SPDX-License-Identifier: MIT
#include "consolidation/identity.hpp"

#include "foundation/text_folding.hpp"

namespace kvartal::consolidation {
namespace {

std::string id_of(const portfolio::Initiative &initiative) {
    return initiative.id ? foundation::fold(initiative.id->value) : std::string{};
}

std::string owner_of(const portfolio::Initiative &initiative) {
    return initiative.owner ? initiative.owner->value : std::string{};
}

} // namespace

std::optional<std::size_t> Identities::same_as(const portfolio::Initiative &initiative) const {
    const std::string id = id_of(initiative);
    const std::string name = foundation::fold_name(initiative.name.value);
    if (!id.empty()) {
        if (const auto found = by_id_.find(id); found != by_id_.end()) {
            for (const Known &known : found->second) {
                if (known.name == name) {
                    return known.index;
                }
            }
        }
    }
    if (const auto found = by_name_.find(name); found != by_name_.end()) {
        for (const Known &known : found->second) {
            if ((id.empty() || !known.has_id) && known.owner == owner_of(initiative)) {
                return known.index;
            }
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> Identities::with_id_of(const portfolio::Initiative &initiative) const {
    std::vector<std::size_t> others;
    const std::string id = id_of(initiative);
    if (const auto found = by_id_.find(id); !id.empty() && found != by_id_.end()) {
        for (const Known &known : found->second) {
            others.push_back(known.index);
        }
    }
    return others;
}

void Identities::add(const portfolio::Initiative &initiative, std::size_t index) {
    const std::string id = id_of(initiative);
    const Known known{index, foundation::fold_name(initiative.name.value), owner_of(initiative), !id.empty()};
    if (!id.empty()) {
        by_id_[id].push_back(known);
    }
    by_name_[known.name].push_back(known);
}

std::optional<std::size_t> Identities::named(std::string_view reference) const {
    if (const auto found = by_id_.find(foundation::fold(reference)); found != by_id_.end()) {
        return found->second.size() == 1 ? std::optional{found->second.front().index} : std::nullopt;
    }
    if (const auto found = by_name_.find(foundation::fold_name(reference)); found != by_name_.end()) {
        return found->second.size() == 1 ? std::optional{found->second.front().index} : std::nullopt;
    }
    return std::nullopt;
}

} // namespace kvartal::consolidation
