// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"
#include "intake/records.hpp"
#include "portfolio/setup.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

/// The setup that the tables of round.xlsx give. What it cannot do without (period, cut-off, organisations)
/// and what a transfer cannot do without is a finding when it is missing or cannot be read; without the
/// former there is no setup.
portfolio::SetupReading bind_setup(std::span<const Table> tables, const definition::Definition &definition,
                                   const std::string &file_name);

} // namespace kvartal::intake
