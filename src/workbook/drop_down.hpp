// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/workbook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kvartal::workbook {

/// Where the items of a drop-down list stand.
struct ListSource {
    const Sheet *sheet = nullptr;
    foundation::CellRange cells;
};
/// Of a list whose source is a range, of this sheet or another, or a defined name for one; nothing for a list
/// that holds its items itself, and for one whose source is calculated.
std::optional<ListSource> list_source(const Validation &list, const Sheet &on, const Workbook &workbook);

/// What a drop-down list offers, in its order, each once; nothing when it cannot be told. At most a thousand.
std::vector<std::string> list_items(const Validation &list, const Sheet &on, const Workbook &workbook);

} // namespace kvartal::workbook
