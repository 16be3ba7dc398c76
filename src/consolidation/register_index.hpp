// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/initiative.hpp"
#include "portfolio/setup.hpp"

#include <map>
#include <string>
#include <vector>

namespace kvartal::consolidation {

/// The round's register of initiatives, looked up by what a return calls them. It refers to the setup.
class RegisterIndex {
  public:
    explicit RegisterIndex(const portfolio::Setup &setup);

    /// The entry that has the initiative's id; else the only one with its name, now or formerly; null when
    /// there is none.
    const portfolio::RegisteredInitiative *find(const portfolio::Initiative &initiative) const;
    /// The entry that has the initiative's id, whatever it is called; null when there is none.
    const portfolio::RegisteredInitiative *with_id_of(const portfolio::Initiative &initiative) const;
    /// The id of the organisation that the entry names as its owner; as it was typed when the round does not
    /// know it.
    std::string owner_of(const portfolio::RegisteredInitiative &known) const;
    /// Whether the entry has the initiative's name, now or formerly.
    static bool is_named(const portfolio::RegisteredInitiative &known,
                         const portfolio::Initiative &initiative);

  private:
    using Entries = std::map<std::string, std::vector<const portfolio::RegisteredInitiative *>, std::less<>>;
    static const portfolio::RegisteredInitiative *only(const Entries &entries, const std::string &key);
    const portfolio::Organisations &organisations_;
    Entries by_id_, by_name_;
};

} // namespace kvartal::consolidation
