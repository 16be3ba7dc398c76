// SPDX-License-Identifier: MIT
#pragma once

#include "intake/records.hpp"
#include "portfolio/setup.hpp"

#include <span>
#include <vector>

namespace kvartal::intake {

/// The chapters that the sheet of chapters names, in the order of its rows.
std::vector<portfolio::Chapter> chapters_of(std::span<const Table> tables);

/// Whether the sheet says which chapters there are: it names some, and has the column for it.
bool lists_chapters(std::span<const Table> tables);

} // namespace kvartal::intake
