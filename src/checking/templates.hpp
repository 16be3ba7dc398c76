// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kvartal::checking {

/// The templates that a return may be of, in the order in which they are tried: those that were added, then
/// the program's own. It owns the ones that are not the program's.
class Templates {
  public:
    Templates();
    /// Adds the one that a definition file's text describes. Throws Error (definition-faulty) with file and
    /// line.
    void add(std::string_view toml, const std::string &file_name);
    const std::vector<const definition::Definition *> &all() const { return all_; }

  private:
    std::vector<std::unique_ptr<const definition::Definition>> own_;
    std::vector<const definition::Definition *> all_;
};

} // namespace kvartal::checking
