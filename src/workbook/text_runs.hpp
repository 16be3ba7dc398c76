// SPDX-License-Identifier: MIT
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace kvartal::workbook {

/// The text of a string item or an inline string: plain, or its rich-text runs one after the other. Phonetic
/// runs are left out; blanks and line breaks are kept, whatever xml:space says.
std::string text_of_runs(pugi::xml_node item);

/// The text with "_x000D_" as the character that it stands for, and "_x005F_" as the "_" that keeps what
/// follows from being one (ECMA-376-1, 22.9.2.19).
std::string without_escapes(std::string_view text);

} // namespace kvartal::workbook
