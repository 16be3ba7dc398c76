// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace kvartal::spreadsheet {

/// How wide the text is in the digits of the sheet's font, by which columns are measured. An estimate from
/// Calibri's letters, a little on the wide side; of the longest line where there are several.
double text_width(std::string_view text);

/// The same for the longest piece that is never broken.
double word_width(std::string_view text);

/// How many lines the text takes when wrapped to that width.
int lines_of(std::string_view text, double width);

} // namespace kvartal::spreadsheet
