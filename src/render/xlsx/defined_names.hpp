// SPDX-License-Identifier: MIT
#pragma once

#include "render/xlsx/layout.hpp"

#include <xlsxwriter.h>

namespace kvartal::render::xlsx {

/// Names for formulas that others write: each figure that texts may name (budsjett_netto) and is made of
/// cells, as a formula of them; and each table's labels and rows, by its sheet's name (Røde_avhengigheter).
void define_names(lxw_workbook *workbook, const report::Document &document, const Layout &layout);

} // namespace kvartal::render::xlsx
