// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line.hpp"
#include "cli/program.hpp"
#include "foundation/texts.hpp"
#include "round/check_job.hpp"

namespace kvartal::cli {

/// Writes what was found in the format and to the place that were asked for; of a file it says what was
/// counted and the file's name. Throws Error (cannot-write), also where it would replace a file that was
/// checked.
void write_findings(const checking::CheckOutcome &outcome, const Check &check, const foundation::Texts &texts,
                    const Surroundings &around);

} // namespace kvartal::cli
