// SPDX-License-Identifier: MIT
#pragma once

#include "checking/templates.hpp"
#include "round/job_options.hpp"

#include <filesystem>

namespace kvartal::round {

/// The templates that a return may be of: those of the job's files, then the program's own. Throws Error:
/// definition-faulty with file and line, or that a file cannot be read.
checking::Templates templates_of(const JobOptions &job);

/// The job with the round's own templates, the .toml files beside its round.xlsx, after those that it names.
JobOptions with_templates_of(const std::filesystem::path &round, JobOptions job);

} // namespace kvartal::round
