// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/xml_part.hpp"

#include <functional>
#include <map>
#include <string>

namespace kvartal::workbook {

/// The custom document properties as text, whatever their type.
std::map<std::string, std::string, std::less<>> read_custom_properties(XmlPart part);

/// When the core properties say that it was last saved (ISO 8601), or empty.
std::string read_saved(XmlPart part);

/// The program that the extended properties name, or empty.
std::string read_application(XmlPart part);

} // namespace kvartal::workbook
