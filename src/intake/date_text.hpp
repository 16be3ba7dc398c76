// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/date.hpp"

#include <optional>
#include <string_view>

namespace kvartal::intake {

/// The day or the stretch of days that a person wrote as text, in Norwegian (bokmål, nynorsk) or English:
/// "31.12.2023", "Q3 2024", "1. halvår 2024", "høst 2023", "des. 2023", "uke 40 2023", "2024". Nothing when
/// it is something else, or no day of the calendar ("31.02.2023", "31.12").
///
/// Choices: a date is day first ("05/06/2024" is 5 June), a year of two digits is in this century, years are
/// 1900 to 2199. Seasons are the Meteorological Institute's (spring is March to May); the winter of one year
/// is the one that ends in it. "Primo", "medio" and "ultimo" are the thirds of a month (10 days), quarter,
/// half or year. "Utgangen av", "innen", "end of" and "by" give the last day; "begynnelsen av", "start of"
/// the first. Weeks are ISO 8601's.
std::optional<foundation::DateSpan> read_date_text(std::string_view text);

} // namespace kvartal::intake
