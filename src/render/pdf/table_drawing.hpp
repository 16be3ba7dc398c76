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

/// How high the part of it is that must stand on the page where it begins.
double table_lead_height(const Press &press, Flow &flow, const report::Table &table,
                         const std::string &caption);

} // namespace kvartal::render::pdf
