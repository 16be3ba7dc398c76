// SPDX-License-Identifier: MIT
#include "workbook/moment.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kvartal::workbook {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;

constexpr std::int64_t seconds_a_day = 86'400;
constexpr sys_days last_day{year{9999} / 12 / 31};

/// The day of a whole serial number, if there is such a day.
std::optional<sys_days> day_of(std::int64_t serial, DateSystem system) {
    if (system == DateSystem::from_1904) {
        return sys_days{year{1904} / 1 / 1} + days{serial};
    }
    if (serial == 0 || serial == 60) {
        return std::nullopt;
    }
    const sys_days before_first{serial < 60 ? year{1899} / 12 / 31 : year{1899} / 12 / 30};
    return before_first + days{serial};
}

std::optional<seconds> time_unless_midnight(std::int64_t second) {
    return second == 0 ? std::nullopt : std::optional{seconds{second}};
}

/// Two digits off the front.
std::optional<int> take_two_digits(std::string_view &text) {
    int number = 0;
    const char *end = text.data() + std::min<std::size_t>(2, text.size());
    const auto result = std::from_chars(text.data(), end, number);
    if (text.size() < 2 || result.ec != std::errc{} || result.ptr != end || number < 0) {
        return std::nullopt;
    }
    text.remove_prefix(2);
    return number;
}

bool take(std::string_view &text, char c) {
    const bool there = text.starts_with(c);
    text.remove_prefix(there ? 1 : 0);
    return there;
}

/// "12:00", "12:00:30" or "12:00:30.25", with or without a zone, which is left out: a cell has none.
std::optional<std::int64_t> second_of_iso_time(std::string_view text) {
    const auto hour = take_two_digits(text);
    const auto minute = hour && take(text, ':') ? take_two_digits(text) : std::nullopt;
    const auto second = minute && take(text, ':') ? take_two_digits(text) : std::optional{0};
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    std::int64_t rounded_up = 0;
    if (take(text, '.')) {
        rounded_up = !text.empty() && text.front() >= '5' && text.front() <= '9' ? 1 : 0;
        const auto digits_end = text.find_first_not_of("0123456789");
        text.remove_prefix(std::min(digits_end, text.size()));
    }
    const bool zone = text.empty() || text == "Z" || text.front() == '+' || text.front() == '-';
    return zone ? std::optional{(*hour * 60 + *minute) * 60 + *second + rounded_up} : std::nullopt;
}

void append_two_digits(std::string &text, std::int64_t number) {
    text += static_cast<char>('0' + number / 10);
    text += static_cast<char>('0' + number % 10);
}

} // namespace

std::optional<Moment> moment_from_serial(double serial, DateSystem system, Shows shows) {
    constexpr double beyond = 2'958'466; // 1 January 10000 in the 1900 system
    if (!(serial >= 0 && serial < beyond)) {
        return std::nullopt;
    }
    const auto total = static_cast<std::int64_t>(std::round(serial * static_cast<double>(seconds_a_day)));
    const std::int64_t second = total % seconds_a_day;
    const bool below_one = total < seconds_a_day;
    if (below_one
        && (shows == Shows::time || (shows == Shows::day_and_time && system == DateSystem::from_1900))) {
        return Moment{std::nullopt, seconds{second}};
    }
    const auto day = day_of(total / seconds_a_day, system);
    if (!day || *day > last_day) {
        return std::nullopt;
    }
    return Moment{foundation::Date{*day}, time_unless_midnight(second)};
}

std::optional<Moment> moment_from_iso(std::string_view text) {
    constexpr std::size_t date_length = 10;
    const auto date = foundation::date_from_iso(text.substr(0, date_length));
    if (!date) {
        take(text, 'T');
        const auto second = second_of_iso_time(text);
        return second ? std::optional{Moment{std::nullopt, seconds{*second % seconds_a_day}}} : std::nullopt;
    }
    text.remove_prefix(date_length);
    if (text.empty() || text == "Z") {
        return Moment{*date, std::nullopt};
    }
    const bool separated = take(text, 'T') || take(text, ' ');
    const auto second = separated ? second_of_iso_time(text) : std::nullopt;
    if (!second) {
        return std::nullopt;
    }
    const sys_days day = sys_days{*date} + days{*second / seconds_a_day};
    return Moment{foundation::Date{day}, time_unless_midnight(*second % seconds_a_day)};
}

std::string iso_text(const Moment &moment) {
    std::string text = moment.date ? foundation::iso_text(*moment.date) : "";
    if (moment.time) {
        const std::int64_t second = moment.time->count();
        if (moment.date) {
            text += 'T';
        }
        append_two_digits(text, second / 3600);
        text += ':';
        append_two_digits(text, second / 60 % 60);
        text += ':';
        append_two_digits(text, second % 60);
    }
    return text;
}

} // namespace kvartal::workbook
