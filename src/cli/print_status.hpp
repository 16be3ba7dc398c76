// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"
#include "foundation/texts.hpp"
#include "round/letters_job.hpp"
#include "round/status_job.hpp"

#include <iosfwd>

namespace kvartal::cli {

/// The round and its deadline, a row for each organisation with the next step, and what is left to do.
void print_status(std::ostream &out, const round::RoundStatus &status, foundation::Date today,
                  const foundation::Texts &texts);

/// The drafts that were written, a line each, and what to do with them.
void print_letters(std::ostream &out, const round::LetterOutcome &outcome, const foundation::Texts &texts);

} // namespace kvartal::cli
