// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/xlsx/formats.hpp"
#include "render/xlsx/front_sheet.hpp"
#include "render/xlsx/layout.hpp"
#include "render/xlsx/page_setup.hpp"

#include <xlsxwriter.h>

namespace kvartal::render::xlsx {

/// What the sheets of one workbook share.
struct SheetContext {
    const report::Document &document;
    const foundation::Texts &texts;
    const Layout &layout;
    const FrontPlaces &front;
    lxw_workbook *workbook;
    Formats &formats;
};

/// Writes the table, its notes and its charts on its sheet.
void write_table_sheet(lxw_worksheet *sheet, const PlacedTable &placed, const SheetContext &context);

} // namespace kvartal::render::xlsx
