// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "round/job_options.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace kvartal::round {

/// The templates that a return may be of, in the order in which they are tried: those of the files, then the
/// program's own. It owns the ones that are not the program's.
class Templates {
  public:
    /// Throws Error: definition-faulty with file and line, or that a file cannot be read.
    Templates(const std::vector<std::filesystem::path> &files, const Limits &limits);
    const std::vector<const definition::Definition *> &all() const { return all_; }

  private:
    std::vector<std::unique_ptr<const definition::Definition>> own_;
    std::vector<const definition::Definition *> all_;
};

/// The job with the round's own templates, the .toml files beside its round.xlsx, after those that it names.
JobOptions with_templates_of(const std::filesystem::path &round, JobOptions job);

} // namespace kvartal::round
