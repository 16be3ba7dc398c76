// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/moment.hpp"
#include "workbook/styles.hpp"
#include "workbook/workbook.hpp"

#include <pugixml.hpp>

#include <cstdint>
#include <span>
#include <string>

namespace kvartal::workbook {

/// What the cells of all sheets refer to.
struct CellContext {
    std::span<const std::string> strings;
    const Styles &styles;
    DateSystem date_system = DateSystem::from_1900;
};

/// What a cell's element ("c") holds. A string index beyond the table gives empty text; a number that cannot
/// be read is kept as text.
struct CellContent {
    CellValue value;
    bool is_formula = false;
};
CellContent read_cell(pugi::xml_node cell, std::string_view type, std::string_view style,
                      const CellContext &context);

/// What a cell counts for among the file's bytes.
std::uint64_t text_bytes(const CellValue &value);

} // namespace kvartal::workbook
