// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "foundation/texts.hpp"
#include "round/check_job.hpp"
#include "round/mark_job.hpp"

#include <cstddef>
#include <iosfwd>
#include <vector>

namespace kvartal::cli {

/// How a text is laid out on what it is printed to.
struct Look {
    bool coloured = false;
    std::size_t columns = 100;
};

/// One finding as a person reads it: severity, file, place, row, what, expected, found, what to do. Nothing
/// that a file holds reaches the terminal but as text. The row may be null.
void print_finding(std::ostream &out, const foundation::Finding &finding, const foundation::Texts &texts,
                   const Look &look = {}, const checking::FindingRow *row = nullptr);

/// Each file with its findings, then the round's, then a line that counts them.
void print_outcome(std::ostream &out, const checking::CheckOutcome &outcome, const foundation::Texts &texts,
                   const Look &look = {});

/// What was written for the returns that have findings, a line each.
void print_marked(std::ostream &out, const std::vector<round::MarkedReturn> &marked,
                  const foundation::Texts &texts);

/// "2 errors, 1 warning and no notes", as a sentence.
std::string counted(const checking::CheckOutcome &outcome, const foundation::Texts &texts);

} // namespace kvartal::cli
