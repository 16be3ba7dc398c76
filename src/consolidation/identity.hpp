// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/initiative.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::consolidation {

/// Which initiative is which. Ids decide; where an id is missing or stands for several, the name decides
/// (case and punctuation apart).
class Identities {
  public:
    /// The initiative that this one is another report of; nothing when it is new. Same id and name; or the
    /// same name and owner when one of them has no id.
    std::optional<std::size_t> same_as(const portfolio::Initiative &initiative) const;
    /// The other initiatives that have its id under another name.
    std::vector<std::size_t> with_id_of(const portfolio::Initiative &initiative) const;
    /// Notes the initiative under its index.
    void add(const portfolio::Initiative &initiative, std::size_t index);
    /// The one initiative that a reference names, by its id or else by its name; nothing when none or several
    /// do.
    std::optional<std::size_t> named(std::string_view reference) const;

  private:
    struct Known {
        std::size_t index = 0;
        std::string name, owner;
        bool has_id = false;
    };
    std::map<std::string, std::vector<Known>> by_id_, by_name_;
};

} // namespace kvartal::consolidation
