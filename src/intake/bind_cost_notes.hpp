// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/setup.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

/// The conditions of operating costs that the setup names, those with an initiative and a condition.
std::vector<portfolio::CostNote> cost_notes_of(std::span<const Table> tables);

} // namespace kvartal::intake
