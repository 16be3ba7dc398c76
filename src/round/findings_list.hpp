// SPDX-License-Identifier: MIT
#pragma once

#include "report/findings_document.hpp"
#include "round/check_job.hpp"

#include <string>

namespace kvartal::round {

/// All that was found as one list, ranked, with whose return each finding concerns. Refers to the outcome.
report::FindingsList findings_list(const CheckOutcome &outcome);

/// The list as a text that a spreadsheet opens: RFC 4180 in UTF-8 with a byte order mark, a heading, a
/// finding a line. The separator is what the language's spreadsheets expect: ";" in Norwegian, where "," is
/// the decimal sign, else ",". A text that a spreadsheet would take for a formula begins with an apostrophe.
std::string to_csv(const CheckOutcome &outcome, const foundation::Texts &texts);

/// The list as an .xlsx, with the returns and who is missing.
std::string to_xlsx(const CheckOutcome &outcome, const foundation::Texts &texts);

} // namespace kvartal::round
