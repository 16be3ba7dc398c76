// SPDX-License-Identifier: MIT
#include "consolidation/match_rounds.hpp"

#include "consolidation/register_index.hpp"
#include "foundation/text_folding.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>

namespace kvartal::consolidation {
namespace {

using portfolio::Initiative;
using Initiatives = std::vector<const Initiative *>;
/// What two reports of one initiative have in common; empty for one that cannot be compared.
using Key = std::function<std::string(const Initiative &)>;

std::string id_of(const Initiative &initiative) {
    return initiative.id ? foundation::fold(initiative.id->value) : std::string{};
}

std::string name_of(const Initiative &initiative) {
    return foundation::fold_name(initiative.name.value);
}

/// The entry's place in the register, as the setup has it.
std::string entry_of(const Initiative &initiative, const RegisterIndex &index,
                     const portfolio::Setup &setup) {
    const portfolio::RegisteredInitiative *entry = index.find(initiative);
    return entry == nullptr ? std::string{} : std::to_string(entry - setup.known.data());
}

/// The initiatives that have a key to themselves, by that key.
std::map<std::string, std::size_t> with_own_key(const Initiatives &initiatives,
                                                const std::set<std::size_t> &matched, const Key &key) {
    std::map<std::string, std::size_t> own;
    std::set<std::string> shared;
    for (std::size_t i = 0; i < initiatives.size(); ++i) {
        const std::string text = matched.contains(i) ? std::string{} : key(*initiatives[i]);
        if (!text.empty() && !own.emplace(text, i).second) {
            shared.insert(text);
        }
    }
    for (const std::string &text : shared) {
        own.erase(text);
    }
    return own;
}

bool ids_differ(const Initiative &one, const Initiative &other) {
    const std::string id = id_of(one), its = id_of(other);
    return !id.empty() && !its.empty() && id != its;
}

} // namespace

Initiatives match_rounds(const Initiatives &before, const Initiatives &now, const portfolio::Setup &setup) {
    const RegisterIndex index{setup};
    Initiatives matched(now.size(), nullptr);
    std::set<std::size_t> done, taken;
    const auto match_by = [&](const Key &key, bool ids_must_agree) {
        const auto then = with_own_key(before, taken, key);
        for (const auto &[text, i] : with_own_key(now, done, key)) {
            const auto found = then.find(text);
            if (found == then.end() || (ids_must_agree && ids_differ(*now[i], *before[found->second]))) {
                continue;
            }
            matched[i] = before[found->second];
            done.insert(i);
            taken.insert(found->second);
        }
    };
    match_by(id_of, false);
    match_by([&](const Initiative &one) { return entry_of(one, index, setup); }, false);
    match_by(name_of, true);
    return matched;
}

} // namespace kvartal::consolidation
