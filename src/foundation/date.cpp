// SPDX-License-Identifier: MIT
#include "foundation/date.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace kvartal::foundation {
namespace {

constexpr std::array english_months{"January", "February", "March",     "April",   "May",      "June",
                                    "July",    "August",   "September", "October", "November", "December"};

int year_of(Date date) {
    return static_cast<int>(date.year());
}
unsigned month_of(Date date) {
    return static_cast<unsigned>(date.month());
}
unsigned day_of(Date date) {
    return static_cast<unsigned>(date.day());
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::vector<std::string_view> digit_groups(std::string_view text) {
    std::vector<std::string_view> groups;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_digit(text[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < text.size() && is_digit(text[i])) {
            ++i;
        }
        groups.push_back(text.substr(begin, i - begin));
    }
    return groups;
}

int number_of(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::string iso_text(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", year_of(date), month_of(date), day_of(date));
}

std::optional<Date> date_from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!is_digit(text[i])) {
            return std::nullopt;
        }
    }
    const Date date{std::chrono::year{number_of(text.substr(0, 4))},
                    std::chrono::month{static_cast<unsigned>(number_of(text.substr(5, 2)))},
                    std::chrono::day{static_cast<unsigned>(number_of(text.substr(8, 2)))}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string written(Date date, Language language) {
    if (is_norwegian(language)) {
        return fmt::format("{:02}.{:02}.{:04}", day_of(date), month_of(date), year_of(date));
    }
    return fmt::format("{}\u00A0{}\u00A0{}", day_of(date), english_months.at(month_of(date) - 1),
                       year_of(date));
}

std::string written(Period period, Language language) {
    if (is_norwegian(language)) {
        return fmt::format("{}.\u00A0kvartal\u00A0{}", period.quarter, period.year);
    }
    return fmt::format("Q{}\u00A0{}", period.quarter, period.year);
}

std::optional<Period> period_from_text(std::string_view text) {
    const auto groups = digit_groups(text);
    if (groups.size() != 2) {
        return std::nullopt;
    }
    const bool year_first = groups[0].size() == 4;
    const std::string_view year = year_first ? groups[0] : groups[1];
    const std::string_view quarter = year_first ? groups[1] : groups[0];
    if (year.size() != 4 || quarter.size() != 1 || quarter[0] < '1' || quarter[0] > '4') {
        return std::nullopt;
    }
    return Period{number_of(year), number_of(quarter)};
}

} // namespace kvartal::foundation
