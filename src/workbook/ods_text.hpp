// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/budget.hpp"

#include <pugixml.hpp>

#include <string>

namespace kvartal::workbook {

/// The text that an OpenDocument cell shows: its paragraphs, a line each. A run of blanks is kept, for
/// LibreOffice writes it so, while one with a line break or tab is what ODF 1.3 part 3, 6.1.2 says: one
/// blank, or none at a paragraph's ends. Annotations and notes are left out.
std::string text_of_paragraphs(pugi::xml_node cell, Budget &budget);

} // namespace kvartal::workbook
