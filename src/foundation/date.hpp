// SPDX-License-Identifier: MIT
#pragma once

#include "foundation/language.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kvartal::foundation {

using Date = std::chrono::year_month_day;

/// A date as precisely as it was given: "Q3 2024" is 1 July to 30 September; an exact date has first == last.
struct DateSpan {
    Date first, last;
    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

/// A reporting round's quarter, 1 to 4.
struct Period {
    int year = 0;
    int quarter = 0;
    friend auto operator<=>(const Period &, const Period &) = default;
};

/// "2019-04-30".
std::string iso_text(Date date);
/// The date that "2019-04-30" states; nothing when the text is anything else or there is no such day.
std::optional<Date> date_from_iso(std::string_view text);
/// "30.04.2019" in Norwegian, "30 April 2019" in English.
std::string written(Date date, Language language);
/// "2. kvartal 2019" in Norwegian, "Q2 2019" in English.
std::string written(Period period, Language language);
/// The period that "2019-q2", "Q2 2019", "2. kvartal 2019" or "2/2019" states, in any case.
std::optional<Period> period_from_text(std::string_view text);

} // namespace kvartal::foundation
