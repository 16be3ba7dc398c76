// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"
#include "workbook/xml_part.hpp"

#include <string>
#include <vector>

namespace kvartal::workbook {

/// The texts that cells share, by index.
std::vector<std::string> read_shared_strings(XmlPart part, Budget &budget);

} // namespace kvartal::workbook
