// SPDX-License-Identifier: MIT
#pragma once

#include "definition/definition.hpp"
#include "intake/records.hpp"
#include "portfolio/setup.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

/// The rows of the setup's segment criteria, in their order. A row says that an initiative does not belong in
/// the portfolio in the words of the definition's list "criteria_outcome".
std::vector<portfolio::StatedCase> criteria_of(std::span<const Table> tables,
                                               const definition::Definition &definition);

} // namespace kvartal::intake
