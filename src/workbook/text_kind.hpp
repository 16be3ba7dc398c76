// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <string_view>

namespace kvartal::workbook {

/// What a file is that begins with no signature: empty, HTML, one of the XML spreadsheet formats, separated
/// text, or nothing known.
foundation::Finding refusal_of_text(std::string_view bytes);

} // namespace kvartal::workbook
