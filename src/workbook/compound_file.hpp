// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <string_view>

namespace kvartal::workbook {

/// Whether the bytes begin as an OLE compound file ([MS-CFB] 2.2) does.
bool is_compound_file(std::string_view bytes);

/// What such a file holds, told by its directory: an encrypted package, an old workbook, or something else.
foundation::Finding refusal_of_compound_file(std::string_view bytes);

} // namespace kvartal::workbook
