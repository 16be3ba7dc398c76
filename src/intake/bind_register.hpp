// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/setup.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

/// The initiatives of the setup's register, those with a name.
std::vector<portfolio::RegisteredInitiative> known_initiatives(std::span<const Table> tables);

/// The findings that the secretariat accepts, those with a code and a reason.
std::vector<portfolio::Waiver> waivers_of(std::span<const Table> tables);

} // namespace kvartal::intake
