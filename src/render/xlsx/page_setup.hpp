// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/cell_address.hpp"
#include "foundation/texts.hpp"

#include <xlsxwriter.h>

#include <string>

namespace kvartal::render::xlsx {

/// What stands above and below each printed page.
struct PageTexts {
    std::string title, publisher, footer;
};

/// A4, one page wide, with the title above and "page of pages" below; the cells are what is printed.
void set_up_page(lxw_worksheet *sheet, foundation::CellRange printed, bool across, const PageTexts &page,
                 const foundation::Texts &texts);

} // namespace kvartal::render::xlsx
