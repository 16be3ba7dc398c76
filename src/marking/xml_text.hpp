// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kvartal::marking {

/// UTF-8 text as the contents of an element or an attribute.
std::string escaped(std::string_view text);

/// Text as a cell or a note holds it: what SpreadsheetML would take for its own escape ("_x0041_") is kept as
/// typed, and control characters become blanks.
std::string spreadsheet_text(std::string_view text);

/// What the contents of an element or an attribute stand for.
std::string unescaped(std::string_view xml);

/// At most so many characters, with an ellipsis where some are left out.
std::string shortened(std::string_view text, std::size_t most);

/// How many characters the UTF-8 text has.
std::size_t length(std::string_view text);

} // namespace kvartal::marking
