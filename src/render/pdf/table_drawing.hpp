// SPDX-License-Identifier: MIT
#pragma once

#include "render/pdf/flow.hpp"
#include "report/document.hpp"

#include <string>

namespace kvartal::render::pdf {

/// The table with its caption above and its notes below, over as many pages as it takes: the header on each,
/// no section row at the foot of one, no sum parted from the row above it, a row that is higher than a page
/// in parts.
void draw_table(const Press &press, Flow &flow, Element &parent, const report::Table &table,
                const std::string &caption);

/// How much of it must stand together on a page at least.
double table_lead_height();

} // namespace kvartal::render::pdf
