// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace kvartal::workbook {

/// What a sheet can hold (ECMA-376-1 gives it as XFD1048576); what lies beyond is passed over.
constexpr std::uint32_t row_count = 1'048'576;
constexpr std::uint32_t column_count = 16'384;

} // namespace kvartal::workbook
