// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/finding.hpp"

#include <optional>
#include <string_view>

namespace kvartal::workbook {

/// What the bytes are when they are no ZIP package: the finding that says so. Nothing for a ZIP.
std::optional<foundation::Finding> refusal_of_signature(std::string_view bytes);

} // namespace kvartal::workbook
