// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/xml_part.hpp"

#include <map>
#include <string>

namespace kvartal::workbook {

/// What an OpenDocument's meta.xml says: the properties that its users defined, as text, and the program that
/// wrote it.
struct OdsMeta {
    std::map<std::string, std::string, std::less<>> properties;
    std::string application;
    std::string saved; ///< when it was last saved (ISO 8601), or empty
};
OdsMeta read_ods_meta(XmlPart part);

} // namespace kvartal::workbook
