// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace kvartal::checking {

/// Somebody's words as they may stand in a CSV that a spreadsheet opens: in one line, without what controls,
/// and with an apostrophe before what a spreadsheet would take for a formula.
std::string csv_words(const std::string &words);

/// The fields as a line of RFC 4180, in quotation marks where they must be.
std::string csv_line(const std::vector<std::string> &fields, char separator);

} // namespace kvartal::checking
