// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/texts.hpp"
#include "render/xlsx/formats.hpp"
#include "render/xlsx/layout.hpp"

#include <xlsxwriter.h>

#include <cstdint>
#include <map>
#include <string>

namespace kvartal::render::xlsx {

/// The rows of the first sheet at which sections begin, by the section's id.
using FrontPlaces = std::map<std::string, std::uint32_t, std::less<>>;

/// Writes the front page, the list of the tables' sheets, and all that the report says in words.
FrontPlaces write_front_sheet(lxw_worksheet *sheet, const report::Document &document, const Layout &layout,
                              const foundation::Texts &texts, Formats &formats);

} // namespace kvartal::render::xlsx
