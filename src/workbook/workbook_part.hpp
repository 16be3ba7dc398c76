// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/moment.hpp"
#include "workbook/xml_part.hpp"

#include <map>
#include <string>
#include <vector>

namespace kvartal::workbook {

/// A tab as the workbook part lists it.
struct SheetEntry {
    std::string name;
    Visibility visibility = Visibility::visible;
    std::string relationship; ///< the id of the relationship that leads to its part
};

struct WorkbookPart {
    DateSystem date_system = DateSystem::from_1900;
    std::vector<SheetEntry> sheets;
    std::map<std::string, std::string, std::less<>> names; ///< Workbook::Parts::names
};

WorkbookPart read_workbook_part(XmlPart part);

} // namespace kvartal::workbook
