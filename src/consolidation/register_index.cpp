// SPDX-License-Identifier: MIT
#include "consolidation/register_index.hpp"

#include "foundation/text_folding.hpp"

#include <algorithm>

namespace kvartal::consolidation {

using portfolio::Initiative;
using portfolio::RegisteredInitiative;

RegisterIndex::RegisterIndex(const portfolio::Setup &setup) : organisations_{setup.organisations} {
    for (const RegisteredInitiative &one : setup.known) {
        if (!one.id.empty()) {
            by_id_[foundation::fold(one.id)].push_back(&one);
        }
        by_name_[foundation::fold_name(one.name.value)].push_back(&one);
        for (const std::string &name : one.former_names) {
            by_name_[foundation::fold_name(name)].push_back(&one);
        }
    }
}

const RegisteredInitiative *RegisterIndex::only(const Entries &entries, const std::string &key) {
    const auto found = entries.find(key);
    return found == entries.end() || found->second.size() != 1 ? nullptr : found->second.front();
}

const RegisteredInitiative *RegisterIndex::with_id_of(const Initiative &initiative) const {
    return initiative.id ? only(by_id_, foundation::fold(initiative.id->value)) : nullptr;
}

const RegisteredInitiative *RegisterIndex::find(const Initiative &initiative) const {
    const RegisteredInitiative *known = with_id_of(initiative);
    return known != nullptr ? known : only(by_name_, foundation::fold_name(initiative.name.value));
}

std::string RegisterIndex::owner_of(const RegisteredInitiative &known) const {
    const portfolio::Organisation *owner = organisations_.match(known.owner);
    return owner == nullptr ? known.owner : owner->id;
}

bool RegisterIndex::is_named(const RegisteredInitiative &known, const Initiative &initiative) {
    const std::string name = foundation::fold_name(initiative.name.value);
    return foundation::fold_name(known.name.value) == name
           || std::any_of(known.former_names.begin(), known.former_names.end(),
                          [&](const std::string &former) { return foundation::fold_name(former) == name; });
}

} // namespace kvartal::consolidation
