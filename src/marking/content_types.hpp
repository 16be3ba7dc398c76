// SPDX-License-Identifier: MIT
#pragma once

#include "marking/package_edits.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// What [Content_Types].xml will no longer and what it will newly say of parts; made in one go.
class ContentTypes {
  public:
    void add(std::string_view part, std::string_view type);
    void remove(std::string_view part);
    void save(PackageEdits &package) const;

  private:
    std::map<std::string, std::string> added_;
    std::set<std::string> removed_;
};

} // namespace kvartal::marking
